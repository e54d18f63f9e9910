import type { PressRelease } from '../../model/press-release.ts';
import type { Result } from '../../model/result.ts';

/** What a release says that is worth keeping in a newsroom file; every value stands in its text. */
export interface NewsroomFacts {
  readonly name?: string;
  readonly domains: readonly string[];
  readonly languages: readonly string[];
  readonly people: readonly { readonly name: string; readonly jobTitle?: string; readonly language?: string }[];
  readonly sources: readonly { readonly name: string; readonly alternateName?: string }[];
}

/** Gathers the standing facts of the releases of one file; each name once, for two entries may not share one. */
export function newsroomFacts({ releases }: Result): NewsroomFacts {
  const facts = releases.map((each) => each.release);
  const name = facts.find((release) => release.publisher !== undefined)?.publisher?.name;
  const taken = new Set(name === undefined ? [] : [keyOf(name)]);
  return {
    ...(name !== undefined && { name }),
    domains: unique(facts.flatMap((release) => release.contacts ?? []).flatMap((contact) => domainOf(contact.email))),
    languages: unique(facts.flatMap((release) => (release.inLanguage === undefined ? [] : [release.inLanguage]))),
    people: peopleOf(facts, name),
    sources: facts.flatMap((release) => release.sources ?? []).flatMap((source) => {
      const alternateName = source.expandedName;
      const keys = [source.name, ...(alternateName === undefined ? [] : [alternateName])].map(keyOf);
      if (keys.some((key) => taken.has(key))) return [];
      for (const key of keys) taken.add(key);
      return [{ name: source.name, ...(alternateName !== undefined && keys[0] !== keys[1] && { alternateName }) }];
    }),
  };
}

/** People with a job title, of this organization as far as the text says. */
function peopleOf(facts: readonly PressRelease[], publisher: string | undefined): NewsroomFacts['people'] {
  const taken = new Set<string>();
  return facts.flatMap(({ people, contacts, inLanguage }) =>
    [...(people ?? []), ...(contacts ?? [])].flatMap(({ name, jobTitle, organization }) => {
      if (name === undefined || jobTitle === undefined || taken.has(keyOf(name))) return [];
      if (organization !== undefined && publisher !== undefined && keyOf(organization) !== keyOf(publisher)) return [];
      taken.add(keyOf(name));
      return [{ name, jobTitle, ...(inLanguage !== undefined && { language: inLanguage }) }];
    }),
  );
}

/** The host of an e-mail address, unless anybody can have an address there. */
function domainOf(email: string | undefined): readonly string[] {
  const host = email?.split('@')[1]?.toLowerCase();
  return host === undefined || anybodys.test(host) ? [] : [host];
}

/** Hosts of free mailboxes: gmail.com, outlook.be, mail.yahoo.co.uk. */
const anybodys = /(?:^|\.)(?:gmail|googlemail|outlook|hotmail|live|msn|yahoo|ymail|icloud|me|aol|gmx|web|mail|proton|protonmail|telenet|skynet|orange|wanadoo|free|t-online|ziggo|kpnmail)\.[a-z]{2,3}(?:\.[a-z]{2})?$/u;

/** As the newsroom's reader compares names: width, marks, case and white space do not matter. */
function keyOf(name: string): string {
  return name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, ' ').trim().toLowerCase();
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}
