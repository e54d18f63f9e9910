import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { annotate } from '../src/annotate/annotate.ts';
import { languages } from '../src/languages/index.ts';
import type { PressRelease } from '../src/model/press-release.ts';
import type { MediaType } from '../src/model/source.ts';
import { decode } from '../src/read/decode.ts';
import { read } from '../src/read/read.ts';
import { resolve } from '../src/resolve/resolve.ts';
import { accuracyPage, hasPack, type ScoredRelease } from './eval/accuracy-page.ts';
import { placeOfWords } from './eval/place-of-words.ts';
import { FACTS, score, type GoldFacts, type Miss, type Scores } from './eval/score.ts';
import { totals } from './eval/totals.ts';

const USAGE = `usage: npx tsx --conditions=@pressgraph/source scripts/eval.ts [FOLDER] [options]

Scores the facts found in a folder of releases (../shared/corpus where none is given) against facts
marked by hand (<id>.<ext> beside <id>.facts.json): over all languages with a pack and per language,
then the same of what reaches the graph, and every miss and wrong one with its place.

  --brief              leave the misses out
  --misses             list them even so
  --only WORDS         releases whose name holds the words
  --split PART         the half that is "development" or "held" back
  --json FILE          write the same as JSON
  --docs FILE          write the page of the documentation
  --unseen FOLDER      add to that page the figures over releases that nobody read while rules were written;
                       or the JSON of an earlier run over them, where somebody has read them since
  --empty              score an extractor that finds nothing
  --help               print this`;

const { values, positionals } = options();
if (values.help === true) {
  console.log(USAGE);
  process.exit(0);
}
process.stdout.on('error', () => process.exit());
const folder = positionals[0] ?? '../shared/corpus';
for (const each of [folder, ...(values.unseen === undefined ? [] : [values.unseen])]) {
  if (existsSync(each)) continue;
  console.error(`eval: ${each} is not there; give the folder of releases and their facts`);
  process.exit(2);
}

function options() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: 'string' }, brief: { type: 'boolean' }, misses: { type: 'boolean' }, only: { type: 'string' }, split: { type: 'string' }, docs: { type: 'string' }, unseen: { type: 'string' }, empty: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
  } catch (error) {
    console.error(`eval: ${(error as Error).message.split(/[\n.]/u)[0] ?? ''}; see --help`);
    process.exit(2);
  }
}

type PlacedMiss = Miss & { readonly place: string };

const MEDIA: Record<string, MediaType> = { '.txt': 'text/plain', '.md': 'text/markdown', '.html': 'text/html', '.xhtml': 'text/html' };
const PACKS = new Set(languages.map((language) => language.tag));

const misses: PlacedMiss[] = [];
const all = releasesIn(folder, misses);
// Their misses stay unread: who sees them writes rules on them.
const unseen = values.unseen === undefined ? [] : values.unseen.endsWith('.json') ? (JSON.parse(readFileSync(values.unseen, 'utf8')) as { readonly releases: ScoredRelease[] }).releases : releasesIn(values.unseen);

const langs = [...new Set(all.map((item) => item.lang))].sort();
const counted = all.filter(hasPack);
const groups: readonly (readonly [title: string, items: readonly ScoredRelease[]])[] = [
  ['all releases', counted],
  ...(['development', 'held back'] as const).map((half): [string, ScoredRelease[]] => [half, counted.filter((item) => item.half === half)]),
  ...langs.map((lang): [string, ScoredRelease[]] => [lang, all.filter((item) => item.lang === lang)]),
];
for (const [title, items] of groups) report(title, items.map((item) => item.facts));
if (counted.length < all.length) console.log(`\nNot in the figures over all: ${all.length - counted.length} releases in languages without a pack, of which only what is wrong counts.`);
for (const [title, items] of groups) report(`${title}, what reaches the graph`, items.map((item) => item.graph));
if (values.brief !== true || values.misses === true) {
  console.log('\nmisses and wrong ones');
  for (const { kind, fact, place, text } of misses) console.log(`${place}: ${kind} ${fact}: ${text}`);
}
if (values.docs !== undefined) writeFileSync(values.docs, accuracyPage(all, unseen));
if (values.json !== undefined) {
  const figures = Object.fromEntries(groups.map(([title, items]) => [title, { releases: items.length, facts: totals(items.map((item) => item.facts)), graph: totals(items.map((item) => item.graph)) }]));
  writeFileSync(values.json, `${JSON.stringify({ figures, releases: all, misses }, null, 2)}\n`);
}

function releasesIn(from: string, into?: PlacedMiss[]): ScoredRelease[] {
  const releases: ScoredRelease[] = [];
  for (const file of readdirSync(from).filter((name) => name.endsWith('.facts.json')).sort()) {
    const gold = JSON.parse(readFileSync(join(from, file), 'utf8')) as GoldFacts;
    if (gold.exclude !== undefined) continue;
    const id = basename(file, '.facts.json');
    const half = heldBack(id) ? 'held back' : 'development';
    if (values.only !== undefined && !id.includes(values.only)) continue;
    if (values.split !== undefined && !half.startsWith(values.split)) continue;
    const release = readdirSync(from).find((name) => name !== file && name.startsWith(`${id}.`) && MEDIA[extname(name)] !== undefined);
    if (release !== undefined) releases.push({ id, lang: PACKS.has(gold.lang) ? gold.lang : 'other', half, ...scored(gold, id, join(from, release), into) });
  }
  return releases;
}

function scored(gold: GoldFacts, id: string, path: string, into: PlacedMiss[] = []): { facts: Scores; graph: Scores } {
  const document = read({ text: decode(readFileSync(path)).text, mediaType: MEDIA[extname(path)] as MediaType, path });
  const [resolved] = values.empty === true ? [] : resolve({ document, annotations: annotate(document, languages), languages }).releases;
  const found = resolved?.release ?? { headline: '', body: '' };
  const own: Miss[] = [];
  const facts = score(gold, found, id, path, own);
  const placeOf = placeOfWords(document, resolved);
  for (const miss of own) {
    const place = placeOf(miss.text.split('   (found: ')[0] as string);
    into.push({ ...miss, place: place === undefined ? path : `${path}:${place}` });
  }
  return { facts, graph: score(gold, statedOnly(found), id, path, []) };
}

function statedOnly(found: PressRelease): PressRelease {
  const quotations = (found.quotations ?? []).filter((quotation) => quotation.speaker !== undefined && quotation.certainty?.speaker !== 'implied').map((quotation) => {
    const stated = (quotation.pieces ?? [quotation.text]).filter((_, index) => quotation.certainty?.pieces?.[index] !== 'implied');
    return { ...quotation, text: stated.join(' '), pieces: stated };
  });
  return { ...found, quotations, claims: (found.claims ?? []).filter((claim) => claim.claimant !== undefined) };
}

// Two issuers in five are held back from whoever writes rules.
function heldBack(id: string): boolean {
  const issuer = id.replace(/-\d+$/u, '');
  let sum = 0;
  for (const character of issuer) sum = (sum * 31 + character.charCodeAt(0)) % 9973;
  return sum % 5 < 2;
}

function report(title: string, scores: readonly Scores[]): void {
  if (scores.length === 0) return;
  console.log(`\n${title} (${scores.length} releases)`);
  console.log(`${'fact'.padEnd(22)}${'gold'.padStart(6)}${'found'.padStart(7)}${'right'.padStart(7)}${'P'.padStart(8)}${'R'.padStart(8)}${'F1'.padStart(8)}`);
  const figures = totals(scores);
  for (const fact of FACTS) {
    const { gold, found, right, precision, recall, f1 } = figures[fact];
    console.log(`${fact.padEnd(22)}${String(gold).padStart(6)}${String(found).padStart(7)}${String(right).padStart(7)}${precision.toFixed(3).padStart(8)}${recall.toFixed(3).padStart(8)}${f1.toFixed(3).padStart(8)}`);
  }
}
