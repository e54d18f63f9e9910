import type { FactMark } from './fact-marks.ts';
import { factNames } from './fact-names.ts';
import { markup, type Markup } from './markup.ts';

/** How each kind of fact is marked, and how often it stands in the text. */
export function legend(marks: readonly FactMark[]): Markup {
  const types = (Object.keys(factNames) as FactMark['type'][]).filter((type) => marks.some((mark) => mark.type === type));
  return markup`<aside class="legend card" aria-label="Legend"><h3>What is marked</h3><ul>${types.map(
    (type) => markup`<li><mark class="${type}">${factNames[type]}</mark><span class="n">${marks.filter((mark) => mark.type === type).length}</span></li>`,
  )}</ul><p class="note">A number in the text leads to the finding about the words behind it.</p></aside>`;
}
