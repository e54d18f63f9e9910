import type { FactType } from '../../export/html/fact-marks.ts';
import type { Io, Output } from '../io.ts';
import { wantsColours } from '../colours.ts';

/** How a reading marks the words of facts: `open` before, `close` behind. */
export interface Colouring {
  readonly open: (type: FactType) => string;
  readonly close: (type: FactType, outer: FactType | undefined) => string;
}

/** Colours on a terminal that wants them; else brackets, as `[Anna de Vries](person)`. */
export function colouring(output: Output, env: Io['env']): Colouring {
  if (!wantsColours(output, env)) return { open: () => '[', close: (type) => `](${type})` };
  const start = (type: FactType): string => `\u001b[0;${codes[type]}m`;
  return { open: start, close: (_type, outer) => (outer === undefined ? '\u001b[0m' : start(outer)) };
}

/** SGR codes: long facts have a quiet one, names and figures a bright one. */
const codes: { readonly [type in FactType]: string } = {
  headline: '1',
  subheading: '1',
  quotation: '3;36',
  claim: '4',
  publisher: '1;34',
  source: '1;31',
  person: '1;35',
  role: '35',
  organization: '34',
  figure: '1;33',
  date: '1;32',
  place: '32',
  email: '36',
  telephone: '36',
};
