import type { Diagnostic } from '../../model/diagnostic.ts';
import type { Session } from '../session.ts';
import { check } from '../../index.ts';
import { rules } from '../../validate/rules/index.ts';

/**
 * What our blocks bring to a page that is to be said of it: what they state and the page does not show
 * (headline, date, quotation, speaker, source, contact, verdict), an address or language that does not
 * agree, and what contradicts the page's own data.
 *
 * @param before - the page without our blocks
 * @param after - the page with them; places are in it
 */
export function pageFindings(before: string, after: string, url: string | undefined, { languages, profiles, rulesOf, today }: Session): readonly Diagnostic[] {
  const found = (text: string): readonly Diagnostic[] => check({ text, mediaType: 'text/html', ...(url !== undefined && { url }) }, { languages, rules: rulesOf(undefined), today, ...(profiles && { profiles }) }).diagnostics;
  const key = ({ rule, message }: Diagnostic): string => `${rule} ${message}`;
  const had = new Set(found(before).map(key));
  const ofPages = new Set([...rules.filter(({ id, needs }) => needs === 'page' && id !== SAID).map(({ id }) => id), ...CONTRADICTIONS]);
  return found(after).filter((diagnostic) => ofPages.has(diagnostic.rule) && !had.has(key(diagnostic)));
}

/** An address of the release that is not the page's is told of where the two are put together. */
const SAID = 'canonical-address';

/** Rules on what two descriptions of one thing say. */
const CONTRADICTIONS: readonly string[] = ['id-conflict', 'same-name'];
