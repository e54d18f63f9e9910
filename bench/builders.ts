/**
 * Our builders beside what others offer, on one job and in one run: an organization with two press
 * contacts in two languages, its director, a quotation, a cited source, the article and a verdict.
 * The work is from the fields to the bytes of the page, for a string that nobody reads stands in
 * pieces in memory. Operations a second are of CPU time, from rounds in which all take turns. What
 * was written is read back by an HTML parser and judged.
 *
 * Run with `npm run bench -- builders`.
 */
import { releaseFields } from '../examples/builders/release-fields.ts';
import { audit } from './builders/audit.ts';
import { withNextSeo } from './builders/with-next-seo.ts';
import { withPressgraph } from './builders/with-pressgraph.ts';
import { withSchemaDts } from './builders/with-schema-dts.ts';
import { withUnhead } from './builders/with-unhead.ts';
import { measure } from './lib/measure.ts';
import { table } from './lib/table.ts';

const encoder = new TextEncoder();
const contenders = [withPressgraph, withSchemaDts, withUnhead, withNextSeo];
const written = measure(contenders.map(({ write }) => () => encoder.encode(write(releaseFields))));
const makers = contenders.flatMap(({ name, graph }) => (graph ? [{ name, graph }] : []));
const made = new Map(measure(makers.map(({ graph }) => () => graph(releaseFields))).map((cost, index) => [makers[index]?.name, cost]));

const literal = written[contenders.indexOf(withSchemaDts)] as number;
const rows = contenders.map(({ name, write }, index) => {
  const cost = written[index] as number;
  const graph = made.get(name);
  return [name, perSecond(cost), `${(literal / cost).toFixed(2)}`, graph === undefined ? 'none' : perSecond(graph), String(encoder.encode(write(releaseFields)).length)];
});
console.log(table(['fields to page', 'written/s', 'of the literal', 'graphs/s', 'bytes'], rows));
const times = (of: (name: string) => number): string => (of(withUnhead.name) / of(withPressgraph.name)).toFixed(1);
const costOf = (name: string): number => written[contenders.findIndex((one) => one.name === name)] as number;
console.log(`\nOurs is ${times(costOf)} times as fast as @unhead/schema-org to the page, ${times((name) => made.get(name) as number)} times to the graph alone.\n`);

const audits = contenders.map(({ write }) => audit(write, releaseFields));
console.log(table(['what was written', ...contenders.map(({ name }) => name)], Object.keys(audits[0] ?? {}).map((question) => [question, ...audits.map((one) => one[question] ?? '')])));

function perSecond(microseconds: number): string {
  return Math.round(1_000_000 / microseconds).toLocaleString('en');
}
