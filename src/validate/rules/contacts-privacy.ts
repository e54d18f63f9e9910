import type { Rule } from '../../model/rule.ts';

/**
 * Contacts that stand in the release and are not published, because the newsroom file says so:
 * `contacts: none`, or `contacts: desk` and the contact is a person.
 *
 * @example bad
 * contacts: none (and the release names Stephan Smets as its contact)
 * @example good
 * contacts: person
 */
export const contactsPrivacy: Rule = {
  id: 'contacts-privacy',
  layer: 'release',
  severity: 'info',
  description: 'Contacts that the newsroom file keeps out of the graph.',
  messages: {
    none: 'The contacts of the release ({count}) are left out: the newsroom file says `contacts: none`.',
    desk: 'The contacts of the release that are persons ({count}) are left out: the newsroom file says `contacts: desk`.',
  },
  needs: 'newsroom',
  check({ newsroom, annotations, document, release }, _, report): void {
    const policy = newsroom?.value.contacts;
    if (release === undefined || (policy !== 'none' && policy !== 'desk')) return;
    const contacts = (annotations ?? []).filter((annotation) => annotation.type === 'contact');
    const left = policy === 'none' ? contacts : contacts.filter(({ name }) => name !== undefined);
    const span = left[0]?.spans[0];
    if (span === undefined) return;
    const path = document?.source.path;
    report({ message: policy, data: { count: String(left.length) }, place: { source: 'release', span, ...(path === undefined ? {} : { path }) } });
  },
};
