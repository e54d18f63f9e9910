import type { Finding } from '../model/diagnostic.ts';
import type { Subject } from '../model/subject.ts';

/** The faults that reading, extracting or resolving met, of one rule, as findings. */
export function faultsOf({ faults }: Subject, rule: string): readonly Finding[] {
  return faults === undefined || faults.length === 0 ? NONE : faults.filter((fault) => fault.rule === rule);
}

const NONE: readonly Finding[] = [];
