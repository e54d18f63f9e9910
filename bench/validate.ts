/**
 * Our `check` beside `JSON.parse` alone and `@adobe/structured-data-validator`, in one run: JSON-LD
 * documents of 1 KB and of 7.7 KB, and pages of 100 KB that describe themselves in JSON-LD or in
 * Microdata. Operations a second are of CPU time, from rounds in which all take turns over a set of
 * different documents. The long document has one thing to recommend, which is also measured as not
 * asked for: to report a finding is to look its place up. Then which of some mistakes each reports.
 *
 * Run with `npm run bench -- validate`.
 */
import { check } from '../dist/index.js';
import { measureInTurn } from './lib/measure-in-turn.ts';
import { table } from './lib/table.ts';
import { graphOf } from './validate/graph-of.ts';
import { pageOf } from './validate/page-of.ts';
import { plantedFaults } from './validate/planted-faults.ts';
import { withAdobe } from './validate/with-adobe.ts';

const LONG = 37;
const DOCUMENTS = 64;
const PAGES = 16;
const RECOMMENDED = { 'profile-recommended': 'off' } as const;
const peer = '@adobe/structured-data-validator';

/** Texts of one kind, what checks them, and how many a second there are to be. */
interface Input {
  readonly name: string;
  readonly texts: readonly string[];
  readonly ours: (text: string) => readonly object[];
  readonly theirs: (text: string) => Promise<readonly object[]>;
  readonly isJson: boolean;
  readonly budget: number;
}

const ours = (text: string): readonly object[] => check({ text, mediaType: 'application/ld+json' }).diagnostics;
const long = make(DOCUMENTS, (index) => JSON.stringify(graphOf(index, LONG)));
const ofDocuments = { theirs: withAdobe.document, isJson: true, budget: 20_000 };
const ofPages = { ours: (text: string) => check({ text, mediaType: 'text/html' }).diagnostics, theirs: withAdobe.page, isJson: false, budget: 5000 };
const inputs: readonly Input[] = [
  { name: 'JSON-LD, short', texts: make(DOCUMENTS, (index) => JSON.stringify(graphOf(index, 0))), ours, ...ofDocuments },
  { name: 'JSON-LD, long', texts: long, ours: (text) => check({ text, mediaType: 'application/ld+json' }, { rules: RECOMMENDED }).diagnostics, ...ofDocuments },
  { name: 'the same, with a finding', texts: long, ours, ...ofDocuments },
  { name: 'page, JSON-LD', texts: make(PAGES, (index) => pageOf(index, LONG, 'json-ld')), ...ofPages },
  { name: 'page, Microdata', texts: make(PAGES, (index) => pageOf(index, LONG, 'microdata')), ...ofPages },
];

const rows: string[][] = [];
for (const { name, texts, ours: mine, theirs, isJson, budget } of inputs) {
  const text = (run: number): string => texts[run % texts.length] as string;
  const parse = (run: number): unknown => JSON.parse(text(run));
  const [own = 0, other = 0, bound] = await measureInTurn([(run) => mine(text(run)), (run) => theirs(text(run)), ...(isJson ? [parse] : [])], { warm: isJson ? 800 : 500 });
  const findings = `${mine(text(0)).length}, ${(await theirs(text(0))).length}`;
  const bounds = bound === undefined ? ['none', 'none'] : [perSecond(bound), (bound / own).toFixed(3)];
  rows.push([name, text(0).length.toLocaleString('en'), perSecond(own), perSecond(other), (other / own).toFixed(1), ...bounds, findings, budget.toLocaleString('en'), own <= 1e6 / budget ? 'yes' : 'no']);
}
console.log(table(['checked/s', 'bytes', 'pressgraph', peer, 'times theirs', 'JSON.parse', 'of JSON.parse', 'findings', 'budget', 'met'], rows));

const whole = long[0] as string;
const faults = await Promise.all(plantedFaults.map(async ([name, from, to]) => {
  if (!whole.includes(from)) throw new Error(`Missing ${from} in the document, expected it for "${name}".`);
  const spoiled = whole.replace(from, to);
  return [name, isCaught(ours(whole), ours(spoiled)), isCaught(await withAdobe.document(whole), await withAdobe.document(spoiled))];
}));
console.log(`\n${table(['mistake reported', 'pressgraph', peer], faults)}`);

/** Whether something is said of the spoiled document that is not said of the whole one. */
function isCaught(before: readonly object[], after: readonly object[]): string {
  const said = new Set(before.map(messageOf));
  return after.some((finding) => !said.has(messageOf(finding))) ? 'yes' : 'no';
}

function messageOf(finding: object): string {
  return 'issueMessage' in finding ? String(finding.issueMessage) : 'message' in finding ? String(finding.message) : '';
}

function make(count: number, of: (index: number) => string): readonly string[] {
  return Array.from({ length: count }, (_, index) => of(index));
}

function perSecond(microseconds: number): string {
  return Math.round(1e6 / microseconds).toLocaleString('en');
}
