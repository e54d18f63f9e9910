import { matchKey } from '../forms/match-key.ts';
import type { Language } from '../model/language.ts';

/**
 * True of a name that is a part of the issuer, or of its page: "Press Office", "Web oficial", "Garda
 * Press Office", "Pressestelle der Stadt Adorf".
 *
 * @param key - the name, as `matchKey` gives it
 */
export function isPressDesk(key: string, languages: readonly Language[]): boolean {
  return languages.some((language) => {
    const { desks } = namesOf(language);
    if (desks.has(key)) return true;
    for (let at = key.indexOf(' '); at !== -1; at = key.indexOf(' ', at + 1)) {
      const start = key.slice(0, at);
      if ((start.includes(' ') || start.length > 9) && desks.has(start)) return true;
      const end = key.slice(at + 1);
      if (end.includes(' ') && desks.has(end)) return true;
    }
    return false;
  });
}

/** True of a name that is a section of a site and no more: "Press Office", "Actualités", "Web oficial". */
export function isSectionName(key: string, languages: readonly Language[]): boolean {
  return languages.some((language) => namesOf(language).sections.has(key));
}

interface Names {
  /** Desks and headings. */
  readonly sections: ReadonlySet<string>;
  /** Those of them that are no noun of organisations. */
  readonly desks: ReadonlySet<string>;
}

const known = new WeakMap<Language, Names>();

/** What desks and headings are called, as keys; made once a pack. */
function namesOf(language: Language): Names {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { contactLabels, headings, organizationNouns } = language;
  const all = [...contactLabels.desk, ...headings.contact, ...headings.chrome, ...headings.pressRelease];
  const names = { sections: new Set(all.map(matchKey)), desks: new Set(all.filter((name) => !organizationNouns.includes(name)).map(matchKey)) };
  known.set(language, names);
  return names;
}
