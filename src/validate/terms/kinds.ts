import type { JudgedProperty, UseKind } from '../../model/walk.ts';

/** A bit for each kind of property that only some graphs use. */
const BITS: Readonly<Record<UseKind, number>> = { number: 1, boolean: 2, duration: 4, enumeration: 8, superseded: 16, pending: 32, unknown: 64 };

/** The kinds of a property as bits; of one that schema.org does not know, that it is none of its own. */
export function kindsOf(term: Omit<JudgedProperty, 'kinds'> | undefined): number {
  if (term === undefined) return BITS.unknown;
  const { accepts, supersededBy, pending } = term;
  const is: Readonly<Record<UseKind, boolean>> = {
    number: accepts.number,
    boolean: accepts.boolean,
    duration: accepts.duration,
    enumeration: accepts.enumerations.length > 0,
    superseded: supersededBy !== undefined,
    pending,
    unknown: false,
  };
  return (Object.keys(BITS) as UseKind[]).reduce((bits, kind) => (is[kind] ? bits | BITS[kind] : bits), 0);
}

/** True where one of some properties, whose kinds were joined, is of a kind. */
export function hasKind(kinds: number, kind: UseKind): boolean {
  return (kinds & BITS[kind]) !== 0;
}
