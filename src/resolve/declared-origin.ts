import type { Declaration } from '../model/document.ts';
import type { Origin } from '../model/origin.ts';

/** The origin of a datum that the file declares beside its text. */
export function declaredOrigin(item: Declaration): Origin {
  return { declared: item.name, by: item.by, source: item.source };
}
