import { matchKey } from '../forms/match-key.ts';
import type { Language } from '../model/language.ts';

/** True of the name of a local authority: "gemeente Adorp", "City of Arden", "Arden Town Council". */
export function isAuthority(name: string, languages: readonly Language[]): boolean {
  const key = matchKey(name);
  return languages.some(({ issuer }) => issuer.authorities.some((noun) => key.startsWith(`${noun} `) || key.endsWith(` ${noun}`)));
}
