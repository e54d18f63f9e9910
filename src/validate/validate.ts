import type { Diagnostic, Finding, Severity } from '../model/diagnostic.ts';
import type { Profile } from '../model/profile.ts';
import type { Report, Rule } from '../model/rule.ts';
import type { Subject } from '../model/subject.ts';
import type { Inspection } from '../model/walk.ts';
import type { Wording } from '../model/wording.ts';
import { fillMessage } from './fill-message.ts';
import { inOrder } from './in-order.ts';
import { placeOf } from './place-of.ts';
import { profiles as allProfiles } from './profiles/index.ts';
import { rules as allRules } from './rules/index.ts';
import { wording } from './shown/wording.ts';
import { textAt } from './text-at.ts';
import { walkGraph } from './walk/walk-graph.ts';

/** How to judge. */
export interface ValidateOptions {
  /** Consumers to judge for, beside the automatic ones, which are chosen by the types in the graph. */
  readonly profiles?: readonly Profile[];
  /** Severity by rule id; `off` leaves a rule out. */
  readonly rules?: Readonly<Record<string, Severity | 'off'>>;
}

/**
 * Says what is wrong with a graph, and with the release or page that it came from where they are
 * at hand: which rule, where, why, and what to write instead. Never throws at input; the same
 * subject gives the same diagnostics in the same order (by place, then by rule).
 *
 * @example `validate({ graph })` of a graph with `datePublihed` gives one diagnostic of the rule
 * `unknown-property` with the suggestion `datePublished`.
 */
export function validate(subject: Subject, options: ValidateOptions = {}): readonly Diagnostic[] {
  const asked = options.profiles ?? [];
  const inspection: Inspection = {
    walk: walkGraph(subject.graph),
    profiles: asked.length === 0 ? automaticProfiles() : [...new Set([...automaticProfiles(), ...asked])],
    profilesAsked: asked,
    page: pageOf(subject),
    release: subject.document === undefined ? undefined : wording(subject.document, () => subject.annotations ?? []),
  };
  const diagnostics: Diagnostic[] = [];
  // One function for all rules: most report nothing, and a function for each costs as much as they do.
  let at: Rule;
  let severity: Severity | undefined;
  const report: Report = (finding) => {
    diagnostics.push(stamp(subject, at, finding, severity ?? finding.severity ?? at.severity, inspection.profiles));
  };
  const levels = options.rules === undefined ? undefined : new Map(Object.entries(options.rules));
  const begins = (rule: Rule, id: string): boolean => {
    const level = levels?.get(id);
    if (level === 'off') return false;
    at = rule;
    severity = level;
    return true;
  };
  const told = toldBefore(subject, inspection);
  if (told !== undefined) for (const rule of allRules) if (told.has(rule.id) && begins(rule, rule.id)) told.get(rule.id)?.forEach(report);
  for (const [need, rules] of rulesByNeed()) {
    if (need !== undefined && subject[need] === undefined) continue;
    for (const { rule, id, check } of rules) if (begins(rule, id)) check(subject, inspection, report);
  }
  return inOrder(diagnostics);
}

/** A rule that looks for something; all of one shape, which rules are not: to ask a hundred shapes for a member takes as long as the rules do. */
interface Judge {
  readonly rule: Rule;
  readonly id: string;
  readonly check: NonNullable<Rule['check']>;
}

let byNeed: ReadonlyMap<Rule['needs'], readonly Judge[]> | undefined;

/** The rules that look for something, by what they need beside the graph. */
function rulesByNeed(): ReadonlyMap<Rule['needs'], readonly Judge[]> {
  if (byNeed !== undefined) return byNeed;
  const groups = new Map<Rule['needs'], Judge[]>();
  for (const rule of allRules) {
    if (rule.check === undefined) continue;
    const judge: Judge = { rule, id: rule.id, check: rule.check };
    const group = groups.get(rule.needs);
    if (group === undefined) groups.set(rule.needs, [judge]);
    else group.push(judge);
  }
  return (byNeed = groups);
}

let automatic: readonly Profile[] | undefined;

/** The profiles that every graph is judged by. */
function automaticProfiles(): readonly Profile[] {
  return (automatic ??= allProfiles.filter((profile) => profile.automatic));
}

/** What reading, extracting, resolving and the walk found wrong, by rule. */
function toldBefore({ faults = [] }: Subject, { walk: { misuses } }: Inspection): ReadonlyMap<string, readonly Finding[]> | undefined {
  if (faults.length === 0 && misuses.length === 0) return undefined;
  const told = new Map<string, Finding[]>();
  for (const each of [...faults, ...misuses]) {
    const known = told.get(each.rule);
    if (known === undefined) told.set(each.rule, [each]);
    else known.push(each);
  }
  return told;
}

/** The words of the page; a file of JSON shows none. */
function pageOf(subject: Subject): Wording | undefined {
  const { page } = subject;
  return page === undefined || page.source.mediaType !== 'text/html' ? undefined : wording(page, () => subject.pageAnnotations ?? [], () => subject.pageWords ?? '', (words) => subject.pageShows?.(words) ?? false);
}

function stamp(subject: Subject, rule: Rule, finding: Finding, severity: Severity, profiles: readonly Profile[]): Diagnostic {
  const { data, path, node, suggestion, related, profile } = finding;
  const place = placeOf(subject, finding);
  const text = place === undefined ? undefined : textAt(subject, place);
  const url = profiles.find(({ id }) => id === profile)?.url ?? rule.url;
  return {
    rule: rule.id,
    severity,
    message: fillMessage(template(rule, finding), data),
    data,
    ...(path === undefined ? {} : { path }),
    ...(node === undefined ? {} : { node }),
    ...(place === undefined ? {} : { place }),
    ...(text === undefined ? {} : { text }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined ? {} : { related }),
    ...(url === undefined ? {} : { url }),
    ...(profile === undefined ? {} : { profile }),
  };
}

function template(rule: Rule, finding: Finding): string {
  const { messages } = rule;
  if (finding.message !== undefined && Object.hasOwn(messages, finding.message)) return messages[finding.message] as string;
  return Object.values(messages)[0] ?? rule.description;
}
