import type { Finding, Severity } from './diagnostic.ts';
import type { Subject } from './subject.ts';
import type { Inspection } from './walk.ts';

/** What a rule looks at: the text as JSON or markup, the words of JSON-LD, those of schema.org, …, the release and the page. */
export type Layer = 'syntax' | 'json-ld' | 'vocabulary' | 'data types' | 'graph' | 'profiles' | 'release' | 'page';

/** Takes a finding; the engine stamps it. */
export type Report = (finding: Finding) => void;

/**
 * One thing that is judged. The doc comment of a rule is its page; `messages` are its English
 * templates, filled with the finding's `data`: `Unexpected {actual}, expected {expected}`.
 */
export interface Rule {
  readonly id: string;
  readonly layer: Layer;
  readonly severity: Severity;
  /** One sentence for `explain` and the rules' index. */
  readonly description: string;
  /** The specification or page that decided it. */
  readonly url?: string;
  readonly messages: Readonly<Record<string, string>>;
  /** What it looks at beside the graph; the engine passes it by where that is not at hand. */
  readonly needs?: keyof Subject;
  /**
   * Reports each finding, in any order. Absent where there is nothing to look for: faults of the
   * subject and misuses of JSON-LD that carry the rule's id are reported by the engine.
   */
  readonly check?: (subject: Subject, inspection: Inspection, report: Report) => void;
}
