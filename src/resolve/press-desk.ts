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
    const desks = desksOf(language);
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

const known = new WeakMap<Language, ReadonlySet<string>>();

/** What desks and headings are called that are no noun of organisations, as keys; made once a pack. */
function desksOf(language: Language): ReadonlySet<string> {
  const before = known.get(language);
  if (before !== undefined) return before;
  const { contactLabels, headings, organizationNouns } = language;
  const names = [...contactLabels.desk, ...headings.contact, ...headings.chrome, ...headings.pressRelease].filter((name) => !organizationNouns.includes(name));
  const desks = new Set(names.map(matchKey));
  known.set(language, desks);
  return desks;
}
