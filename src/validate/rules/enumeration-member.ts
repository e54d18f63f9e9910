import { enumerationOf, isMember, isSubtype, members } from '../../generated/vocabulary.ts';
import { nearlySchemaHost } from '../../forms/nearly-schema-host.ts';
import type { Rule } from '../../model/rule.ts';
import type { JudgedProperty } from '../../model/walk.ts';
import { findingAt, typesLabel } from '../finding-at.ts';
import { listed } from '../listed.ts';
import { nearestName } from '../terms/nearest-name.ts';
import { dayOfWeek } from '../values/day-of-week.ts';
import { schemaName } from '../walk/schema-name.ts';

/**
 * A value that is no member of the list which its property takes, or a member of another list.
 *
 * Members are written by name or by address: `InStock`, `https://schema.org/InStock`. Addresses of
 * other vocabularies are left alone.
 *
 * @example bad
 * { "@context": "https://schema.org", "@type": "Event", "name": "Press conference", "eventStatus": "EventCanceled" }
 * @example good
 * { "@context": "https://schema.org", "@type": "Event", "name": "Press conference", "eventStatus": "EventCancelled" }
 */
export const enumerationMember: Rule = {
  id: 'enumeration-member',
  layer: 'vocabulary',
  severity: 'warning',
  description: 'A value that is no member of the enumeration its property takes.',
  url: 'https://schema.org/Enumeration',
  messages: {
    known: 'Unexpected `{actual}` in `{property}` of `{type}`, expected `{expected}`.',
    other: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a member of {enumerations}: `{actual}` belongs to {own}.',
    unknown: 'Unexpected `{actual}` in `{property}` of `{type}`, expected a member of {enumerations}, such as {members}.',
  },
  check(_, { walk }, report): void {
    for (const { term, values } of walk.usedAs('enumeration')) {
      if (term === undefined || term.accepts.enumerations.length === 0) continue;
      for (const value of values) {
        const given = value.child?.reference === true ? value.child.id : value.value;
        if (typeof given !== 'string' || given.trim() === '') continue;
        const name = nameOf(given);
        const near = bareName(given) ?? nearlyName(given.replace(SLASHES, ''));
        if (near !== undefined && belongs(near, term)) {
          const expected = `https://schema.org/${near}`;
          report(findingAt(value, { actual: given, property: term.name, type: typesLabel(value.node), expected }, { suggestion: expected }));
          continue;
        }
        if (name === undefined || belongs(name, term) || (!isMember(name) && takesOther(term, given))) continue;
        const enumerations = listed(term.accepts.enumerations, 'or');
        const data = { actual: given, property: term.name, type: typesLabel(value.node), enumerations };
        const all = term.accepts.enumerations.flatMap(members);
        if (all.length === 0) continue;
        // `Active` for `IncentiveStatusActive`: the name of the enumeration is left out
        const short = isMember(name) ? undefined : all.find((member) => term.accepts.enumerations.some((enumeration) => member === enumeration + name));
        const expected = short ?? nearestName(name, all) ?? longer(name, all) ?? (all.includes('Monday') ? dayOfWeek(name) : undefined);
        if (short !== undefined) report(findingAt(value, { ...data, expected: short }, { suggestion: short, severity: 'info' }));
        else if (expected !== undefined) {
          const at = given.lastIndexOf(name);
          const suggestion = near === undefined ? given.slice(0, at) + expected : `https://schema.org/${expected}`;
          report(findingAt(value, { ...data, expected: suggestion }, { suggestion }));
        } else if (isMember(name)) report(findingAt(value, { ...data, own: listed(enumerationOf(name), 'and') }, { message: 'other' }));
        else report(findingAt(value, { ...data, members: listed(all.slice(0, 3), 'or') }, { message: 'unknown' }));
      }
    }
  },
};

/** The one member that starts or ends with the word: `NewCondition` for `new`, `EventCancelled` for `Cancelled`. */
function longer(word: string, all: readonly string[]): string | undefined {
  const plain = word.toLowerCase().replace(/[\s_-]+/gu, '');
  if (plain.length < 3) return undefined;
  const found = all.filter((member) => member.toLowerCase().startsWith(plain) || member.toLowerCase().endsWith(plain));
  return found.length === 1 ? found[0] : undefined;
}

/** The name of a member as it was written; nothing for an address of another vocabulary. */
function nameOf(given: string): string | undefined {
  if (given.startsWith('schema:')) return given.slice('schema:'.length);
  return schemaName(given.replace(SLASHES, '')) ?? nearlyName(given) ?? (/^[a-z][a-z\d+.-]*:/iu.test(given) ? undefined : given);
}

const SLASHES = /(?<!\/)\/+$/u;

/** The name behind an address of schema.org that lost its scheme: `schema.org/InStock`. */
function bareName(given: string): string | undefined {
  return /^(?:\/\/)?(?:www\.)?schema\.org\/(?<name>[A-Z]\w{1,60})\/?$/u.exec(given)?.groups?.['name'];
}

/** The name behind an address that is nearly schema.org's: `InStock` of `https://schema.com/InStock`. */
function nearlyName(given: string): string | undefined {
  if (schemaName(given) !== undefined) return undefined;
  const parts = /^https?:\/\/(?<host>[^/\s]+)\/(?<name>[A-Z]\w+)$/u.exec(given)?.groups;
  return parts !== undefined && nearlySchemaHost(parts['host'] ?? '') ? parts['name'] : undefined;
}

function belongs(name: string, { accepts, ranges }: JudgedProperty): boolean {
  return enumerationOf(name).some((own) => accepts.enumerations.some((enumeration) => isSubtype(own, enumeration)) || ranges.some((range) => isSubtype(own, range)));
}

/** True where a text that is no member may stand: the property takes text, an address, or other nodes by their name. */
function takesOther({ accepts }: JudgedProperty, given: string): boolean {
  // An address of schema.org is meant as a member, whatever else the property takes.
  if (schemaName(given) !== undefined) return false;
  return accepts.text || (accepts.url && given.includes('/')) || accepts.classes.length > accepts.enumerations.length;
}
