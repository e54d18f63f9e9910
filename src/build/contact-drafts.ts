import type { Given } from './draft.ts';
import type { Agent } from './entities.ts';
import type { Making } from './making.ts';
import { hash } from '../forms/hash.ts';
import { constants } from './constants.ts';
import { contactPoint } from './contact-point.ts';
import { draft } from './draft.ts';
import { addOrganization, findPerson, refer } from './entities.ts';
import { derived } from './facts.ts';
import { omit } from './making.ts';
import { mintId } from './mint-id.ts';
import { roleRecord } from './register-agents.ts';
import { speakerAgent } from './speakers.ts';

/**
 * Each press contact as a contact point of its organization, and of the person where the release
 * says that it is one: by a job title, or by their name among its people. A desk stays a desk.
 */
export function contactDrafts(making: Making, publisher: Agent | undefined): void {
  const { facts, base, drafts } = making;
  facts.release.contacts?.forEach((contact, index) => {
    const path = ['contacts', index];
    const at = (property: string, key = property): Given<string> | undefined => facts.given(property, [...path, key], 'ContactPoint');
    const [name, email, telephone] = [at('name'), at('email'), at('telephone', 'telephoneE164') ?? at('telephone')];
    const label = name ?? email ?? telephone;
    const shown = { name: label?.value ?? '' };
    if (!email && !telephone) return omit(making, 'contact-without-channel', 'ContactPoint', path, shown);
    const organization = contact.organization === undefined ? publisher : addOrganization(making, new Map([['name', [...path, 'organization']]]));
    const isPerson = contact.name !== undefined && (contact.jobTitle !== undefined || findPerson(making, contact.name) !== undefined);
    const person = isPerson ? speakerAgent(making, { name: contact.name, type: 'Person' }, roleRecord(path)) : undefined;
    if (!organization && !person) return omit(making, 'contact-without-organization', 'ContactPoint', path, shown);
    const minted = mintId('ContactPoint', { name: label?.value }, base) ?? '';
    const id = drafts.has(minted) ? `${minted}-${hash(`${email?.value ?? ''} ${telephone?.value ?? ''}`)}` : minted;
    const labelOrigin = (label as Given).origin;
    drafts.set(
      id,
      draft(contactPoint, {
        id: { value: id, origin: derived(labelOrigin, 'id') },
        contactType: at('contactType') ?? { value: constants.contactType.value, origin: { constant: constants.contactType.reason } },
        name,
        email,
        telephone,
        availableLanguage: facts.parts('availableLanguage', [...path, 'languages'], 'ContactPoint'),
      }),
    );
    const reference = { value: { '@id': id }, origin: derived(labelOrigin, 'reference') };
    for (const owner of [organization, person]) {
      if (!owner) continue;
      refer(making, owner, labelOrigin);
      owner.contacts.push(reference);
    }
    // Who answers the press for an organization, with a job title there, works for it.
    if (contact.organization === undefined && contact.jobTitle !== undefined && publisher?.kind !== 'Person') person?.records.push(new Map([['worksFor', ['publisher', 'name']]]));
    return undefined;
  });
}
