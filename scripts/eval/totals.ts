import { FACTS, type Fact, type Scores } from './score.ts';

/** How many facts were marked, found and right, and the figures that follow from that. */
export interface Total {
  readonly gold: number;
  readonly found: number;
  readonly right: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** The figures for one fact over several releases. Nothing found has no wrong ones, so its precision is 1; without anything right F1 is 0. */
export function total(scores: readonly Scores[], fact: Fact): Total {
  const sum = { gold: 0, found: 0, right: 0 };
  for (const item of scores) {
    sum.gold += item[fact].gold;
    sum.found += item[fact].found;
    sum.right += item[fact].right;
  }
  const precision = sum.found === 0 ? 1 : sum.right / sum.found;
  const recall = sum.gold === 0 ? 1 : sum.right / sum.gold;
  return { ...sum, precision, recall, f1: sum.right === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

/** The figures for every fact, by its name. */
export function totals(scores: readonly Scores[]): Readonly<Record<Fact, Total>> {
  return Object.fromEntries(FACTS.map((fact) => [fact, total(scores, fact)])) as Record<Fact, Total>;
}
