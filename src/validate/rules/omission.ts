import type { Severity } from '../../model/diagnostic.ts';
import type { Omission } from '../../model/graph.ts';
import type { Rule } from '../../model/rule.ts';
import { excerpt } from '../words.ts';

/**
 * A fact of the release that is not in the graph, with the reason. The rest of the graph is
 * complete without it.
 *
 * @example bad
 * reviews: [{ claim: "50%", verdict: "True" }] where the claim is the publisher's own
 * @example good
 * reviews: [{ claim: "46%", verdict: "True" }] where the claim is a source's
 */
export const omission: Rule = {
  id: 'omission',
  layer: 'release',
  severity: 'warning',
  description: 'A fact of the release that is not in the graph.',
  messages: {
    other: 'A `{type}` was left out of the graph ({reason}).',
    'person-or-organization': '`{name}` in `{property}` is left out: whether it is a person or an organization is not known. Name it under `people:` or `sources:` in the newsroom file.',
    'contact-without-organization': 'The contact `{name}` is left out: no organization is known that it could be a contact of. Give `organization:` in the newsroom file.',
    'review-claim-unmatched': 'The review of "{claim}" is left out: its words stand in {candidates} claims, expected one.',
    'no-verdict': 'The review of "{claim}" is left out: it has no verdict in words.',
    'no-reviewer': 'The review of "{claim}" is left out: nobody is known who gives the verdict. Give `organization:` in the newsroom file, or `author:` in the review.',
    'self-review': 'The review of "{claim}" is left out: `{reviewer}` makes the claim itself, and nobody can review their own.',
    'rating-scale': 'The review of "{claim}" is left out: the rating {value} is outside its scale from {worst} to {best}.',
    'value-form': 'Unexpected `{value}` in `{property}` of `{type}`, which is left out: it is not of the form that `{property}` needs.',
    gap: 'Unexpected time `{value}` in `{property}` of `{type}`, which is left out: the clocks of its time zone skipped it. Give it with its offset.',
    overlap: 'Unexpected time `{value}` in `{property}` of `{type}`, which is left out: the clocks of its time zone passed it twice. Give it with its offset.',
    'local-time': 'Unexpected time `{value}` in `{property}` of `{type}`, which is left out: it has no one offset in its time zone. Give it with its offset.',
    zone: 'Unexpected time zone of `{value}` in `{property}` of `{type}`, which is left out: expected an IANA name, as Europe/Brussels.',
    'missing-required': 'A `{type}` is left out, with every reference to it: it has no {property}.',
    conflict: 'Two values for `{property}` of one `{type}`: kept `{kept}`, left out `{left}`.',
  },
  needs: 'omissions',
  check({ omissions }, _, report): void {
    for (const found of omissions ?? []) {
      if (SAID_ELSEWHERE.has(found.reason)) continue;
      const message = messageOf(found);
      const severity: Severity | undefined = REFUSED.has(message) ? 'error' : undefined;
      report({
        message,
        data: { type: found.type, reason: found.reason, ...mapped(found.data) },
        node: found.id === undefined ? found.type : `${found.id} (${found.type})`,
        ...(found.pointer === undefined ? {} : { pointer: found.pointer }),
        ...(severity === undefined ? {} : { severity }),
      });
    }
  },
};

/** Reasons that a rule of their own words, from the release. */
const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['implied-speaker', 'no-speaker', 'no-claimant', 'contact-without-channel']);
/** An editor asked for these in so many words, and they are not there. */
const REFUSED: ReadonlySet<string> = new Set(['review-claim-unmatched', 'no-verdict', 'no-reviewer', 'self-review', 'rating-scale']);
const WORDED: ReadonlySet<string> = new Set(['gap', 'overlap', 'zone', 'person-or-organization', 'contact-without-organization', 'review-claim-unmatched', 'value-form', 'missing-required', 'conflict']);

/** A date and time without a zone: a form by itself, so what failed is its zone. */
const LOCAL_TIME = /^\d{4}-\d\d-\d\dT[\d:.]+$/u;

function messageOf({ reason, data }: Omission): string {
  if (reason === 'value-form' && data['why'] === undefined && LOCAL_TIME.test(data['value'] ?? '')) return 'local-time';
  const why = data['why'] ?? reason;
  return REFUSED.has(why) || WORDED.has(why) ? why : 'other';
}

function mapped(data: Omission['data']): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(data).map(([name, value]) => [name, excerpt(value)]));
}
