import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a rule's gallery that hold its defect, `bad-1.jsonld`; the twin of each is `clean-1.jsonld`. */
export function galleryPairs(rule: string): readonly string[] {
  const folder = join(import.meta.dirname, '../../tests/gallery', rule);
  return existsSync(folder) ? readdirSync(folder).filter((file) => file.startsWith('bad-')).sort() : [];
}
