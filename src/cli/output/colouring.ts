import type { Annotation } from '../../model/annotation.ts';
import type { Io, Output } from '../io.ts';
import { wantsColours } from '../colours.ts';

/** The facts that a reading shows. */
export type FactType = Exclude<Annotation['type'], 'block' | 'language'>;

/** How a reading marks the words of facts: `open` before, `close` behind. */
export interface Colouring {
  readonly open: (type: FactType) => string;
  readonly close: (type: FactType, outer: FactType | undefined) => string;
}

/** Colours on a terminal that wants them; else brackets, as `[Anna de Vries](person)`. */
export function colouring(output: Output, env: Io['env']): Colouring {
  if (!wantsColours(output, env)) return { open: () => '[', close: (type) => `](${type})` };
  const start = (type: FactType): string => `\u001b[${codes[type]}m`;
  return { open: start, close: (_type, outer) => `\u001b[0m${outer === undefined ? '' : start(outer)}` };
}

/** SGR codes: long facts have a quiet one, names and figures a bright one. */
const codes: { readonly [type in FactType]: string } = {
  headline: '1',
  quotation: '3;36',
  claim: '4',
  attribution: '36',
  person: '1;35',
  organization: '1;34',
  source: '1;34;4',
  figure: '1;33',
  date: '32',
  dateline: '32',
  contact: '2',
  email: '1;32',
  telephone: '1;32',
  url: '1;32',
};
