import { FACTS, type Scores } from './score.ts';
import { total } from './totals.ts';

/** A release with how its facts were scored, and those of them that reach the graph. */
export interface ScoredRelease {
  readonly id: string;
  readonly lang: string;
  readonly half: 'development' | 'held back';
  readonly facts: Scores;
  readonly graph: Scores;
}

/** Whether the release counts for the figures over all; without a pack of its language, only what is wrong of it counts. */
export function hasPack({ lang }: ScoredRelease): boolean {
  return lang !== 'other';
}

/** The page `docs/accuracy.md`: the figures by fact, the worst first, then by language. */
export function accuracyPage(all: readonly ScoredRelease[], unseen: readonly ScoredRelease[] = []): string {
  const of = (items: readonly ScoredRelease[]): Scores[] => items.map((item) => item.facts);
  const counted = all.filter(hasPack);
  const others = all.length - counted.length;
  const half = (name: ScoredRelease['half']): ScoredRelease[] => counted.filter((item) => item.half === name);
  const rows = FACTS.map((fact) => ({
    fact,
    all: total(of(counted), fact),
    development: total(of(half('development')), fact),
    held: total(of(half('held back')), fact),
    graph: total(counted.map((item) => item.graph), fact),
  })).sort((a, b) => a.all.f1 - b.all.f1);
  const langs = [...new Set(all.map((item) => item.lang))].sort();
  return [
    '# Accuracy',
    '',
    `Measured on ${counted.length} real releases with facts marked by hand, in the languages with a pack. ${others} in other languages stand in the table by language alone ("other"): what needs no words of a language is found there, and what matters is that nothing of it is invented. Strings meet after folding white space, quotation marks and case; a quotation counts at a token overlap of 0.8; names are strict. Written by \`npm run eval -- FOLDER --docs docs/accuracy.md\`; the worst first.`,
    '',
    'The releases are parted by issuer into a development half and one that was held back at first. The misses of both have been read by now, so neither says how well a release of another issuer is read: the last table does.',
    '',
    '| fact | in the releases | precision | recall | F1 | F1, development | F1, held back | in the graph: precision | in the graph: recall |',
    '|---|---|---|---|---|---|---|---|---|',
    ...rows.map(({ fact, all: whole, development, held, graph }) => `| ${fact} | ${whole.gold} | ${[whole.precision, whole.recall, whole.f1, development.f1, held.f1, graph.precision, graph.recall].map(cell).join(' | ')} |`),
    '',
    'F1 by language, with how many were marked:',
    '',
    `| fact | ${langs.join(' | ')} |`,
    `|---|${langs.map(() => '---').join('|')}|`,
    ...rows.map(({ fact }) => `| ${fact} | ${langs.map((lang) => byLanguage(lang, fact)).join(' | ')} |`),
    '',
    'Where a publisher is not told by the text itself, a newsroom file gives it; these figures are without one. A claim in a release is any sentence with a figure; the marked ones are the clearest eight, so precision says little there.',
    '',
    ...unseenTable(unseen),
  ].join('\n');

  function byLanguage(lang: string, fact: (typeof FACTS)[number]): string {
    const { f1, gold, found } = total(of(all.filter((item) => item.lang === lang)), fact);
    return gold + found === 0 ? '–' : `${cell(f1)} (${gold})`;
  }
}

function unseenTable(unseen: readonly ScoredRelease[]): string[] {
  if (unseen.length === 0) return [];
  const langs = [...new Set(unseen.map((item) => item.lang))].sort();
  const rows = FACTS.map((fact) => ({ fact, ...total(unseen.map((item) => item.facts), fact) })).sort((a, b) => a.f1 - b.f1);
  return [
    '## Releases never seen',
    '',
    `The same over ${unseen.length} further releases (${langs.join(', ')}) of issuers that are not among those above, which nobody had read when the rules were written. They were taken as they were found, many of them untidy: drafts, cut-outs of pages, broken quotation marks.`,
    '',
    '| fact | in the releases | precision | recall | F1 |',
    '|---|---|---|---|---|',
    ...rows.map(({ fact, gold, precision, recall, f1 }) => `| ${fact} | ${gold} | ${[precision, recall, f1].map(cell).join(' | ')} |`),
    '',
  ];
}

function cell(value: number): string {
  return value.toFixed(2);
}
