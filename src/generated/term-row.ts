import { classTable, dataTypeTable, memberTable, propertyTable } from './vocabulary-table.ts';

/** The four tables of the vocabulary. */
export type TermKind = 'classes' | 'dataTypes' | 'properties' | 'members';

/** What a table says of one term. */
export interface TermRow {
  /** Parents of a class or data type; domains and ranges of a property; enumerations of a member. */
  readonly lists: readonly (readonly string[])[];
  readonly supers: readonly string[];
  readonly inverses: readonly string[];
  readonly supersededBy: string | undefined;
  readonly pending: boolean;
  /** True where only schema-dts has it, so that pending is unknown. */
  readonly newer: boolean;
}

/**
 * What the vocabulary table says of a term; an empty row for a name that it does not have. The
 * table is cut into lines when it is first asked, and a line into fields when its term is.
 *
 * A line is a name, the lists that belong to it (`-` for none) and, where there are some, `^` a
 * super-property, `~` an inverse and `>` what supersedes it. A `*` before the name means pending,
 * a `+` that only schema-dts has it.
 *
 * @example `about CreativeWork,Event Thing ~subjectOf` has the lists `[['CreativeWork', 'Event'], ['Thing']]`.
 */
export function termRow(kind: TermKind, name: string): TermRow {
  const known = rows[kind].get(name);
  if (known !== undefined) return known;
  const line = lines(kind).get(name);
  if (line === undefined) return noRow;
  const row = readRow(line);
  rows[kind].set(name, row);
  return row;
}

/** True of a name that the table has. */
export function hasTerm(kind: TermKind, name: string): boolean {
  return lines(kind).has(name);
}

/** Every name of a table, in alphabetical order. */
export function termNames(kind: TermKind): readonly string[] {
  let inOrder = names.get(kind);
  if (inOrder === undefined) names.set(kind, (inOrder = [...lines(kind).keys()].sort()));
  return inOrder;
}

const tables: Readonly<Record<TermKind, string>> = { classes: classTable, dataTypes: dataTypeTable, properties: propertyTable, members: memberTable };
const noRow: TermRow = { lists: [], supers: [], inverses: [], supersededBy: undefined, pending: false, newer: false };

/** What was read before; maps, so that `__proto__` is a name like any other. */
const cut = new Map<TermKind, ReadonlyMap<string, string>>();
const names = new Map<TermKind, readonly string[]>();
const rows: Readonly<Record<TermKind, Map<string, TermRow>>> = { classes: new Map(), dataTypes: new Map(), properties: new Map(), members: new Map() };

/** The lines of a table by the name that they start with. */
function lines(kind: TermKind): ReadonlyMap<string, string> {
  return cut.get(kind) ?? cutLines(kind);
}

function cutLines(kind: TermKind): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of tables[kind].split('\n')) found.set(line.slice(line[0] === '*' || line[0] === '+' ? 1 : 0, line.indexOf(' ')), line);
  cut.set(kind, found);
  return found;
}

function readRow(line: string): TermRow {
  const lists: (readonly string[])[] = [];
  const supers: string[] = [];
  const inverses: string[] = [];
  let supersededBy: string | undefined;
  const [, ...fields] = line.split(' ');
  for (const field of fields) {
    if (field === '-') lists.push([]);
    else if (field.startsWith('^')) supers.push(field.slice(1));
    else if (field.startsWith('~')) inverses.push(field.slice(1));
    else if (field.startsWith('>')) supersededBy = field.slice(1);
    else lists.push(field.split(','));
  }
  return { lists, supers, inverses, supersededBy, pending: line.startsWith('*'), newer: line.startsWith('+') };
}
