import type { Severity } from './diagnostic.ts';
import type { Profile } from './profile.ts';
import type { Wording } from './wording.ts';

/** A type of schema.org, as far as a judge needs it. */
export interface TypeTerm {
  readonly name: string;
  /** Itself and every type above it. */
  readonly ancestors: ReadonlySet<string>;
  readonly supersededBy?: string;
  readonly pending: boolean;
}

/** What a property may hold, worked out from its ranges. */
export interface Accepts {
  readonly text: boolean;
  readonly url: boolean;
  readonly number: boolean;
  /** Whole numbers and no others. */
  readonly integer: boolean;
  readonly boolean: boolean;
  /** A date or a date with a time. */
  readonly date: boolean;
  readonly time: boolean;
  readonly duration: boolean;
  /** Enumerations among its ranges. */
  readonly enumerations: readonly string[];
  /** Every type among its ranges that is no data type. */
  readonly classes: readonly string[];
}

/** A property of schema.org, as far as a judge needs it. */
export interface PropertyTerm {
  readonly name: string;
  readonly domains: readonly string[];
  readonly ranges: readonly string[];
  readonly supersededBy?: string;
  readonly pending: boolean;
}

/** A property with what it may hold, as the walk hands it to the rules. */
export interface JudgedProperty extends PropertyTerm {
  readonly accepts: Accepts;
  /** Its {@link UseKind}s, as bits. */
  readonly kinds: number;
}

/** Kinds of properties that rules look for and many graphs have none of: by what they may hold, or by what schema.org says of them. */
export type UseKind = 'number' | 'boolean' | 'duration' | 'enumeration' | 'superseded' | 'pending' | 'unknown';

/** Every value of one property in a graph. */
export interface PropertyUse {
  /** The schema.org property without prefix, known or not. */
  readonly property: string;
  readonly term: JudgedProperty | undefined;
  readonly values: readonly ValueVisit[];
}

/** One node object of a graph, as the walk over the graph met it. */
export interface NodeVisit {
  readonly json: Readonly<Record<string, unknown>>;
  /** Names of its schema.org types without prefix, known or not, in the order written. */
  readonly types: readonly string[];
  /** Those of them that schema.org knows. */
  readonly terms: readonly TypeTerm[];
  /** True where it also has a type of another vocabulary, or one of a context that is not at hand. */
  readonly foreign: boolean;
  readonly id: string | undefined;
  /** True where it is only `{ "@id": … }`: a reference to a node elsewhere. */
  readonly reference: boolean;
  /** The value it is; absent for a node at the top of a document. */
  readonly at: ValueVisit | undefined;
  /** JSON Pointer of a node at the top of a document; `''` below. */
  readonly pointer: string;
  /** True where plain terms of it may be those of a context that is not at hand. */
  readonly open: boolean;
  /** Values of its properties, in the order written, arrays flattened. */
  readonly values: readonly ValueVisit[];
}

/** One value of a property of a node. */
export interface ValueVisit {
  readonly node: NodeVisit;
  /** The key as written. */
  readonly key: string;
  /** The schema.org property without prefix, known or not; `''` for a term of another vocabulary. */
  readonly property: string;
  /** What schema.org knows of the property. */
  readonly term: JudgedProperty | undefined;
  /** The value without its `@value` wrapper. */
  readonly value: unknown;
  /** The `@type` beside its `@value`, as written. */
  readonly datatype: string | undefined;
  /** The node that the value is. */
  readonly child: NodeVisit | undefined;
  /** True where the term is reversed: the child has the property and the node is its value. */
  readonly reverse: boolean;
  /** What stands before the key in its JSON Pointer: `''`, `'/@reverse'`. */
  readonly prefix: string;
  /** What follows the key in its JSON Pointer: `''`, `'/0'`, `'/@value'`, `'/@list/2'`. */
  readonly suffix: string;
}

/** A word of JSON-LD that is wrong, met on the way; the rule of that id words it. */
export interface Misuse {
  readonly rule: string;
  readonly message?: string;
  /** JSON Pointer into the graph. */
  readonly path: string;
  readonly at: 'key' | 'value';
  readonly severity?: Severity;
  readonly data: Readonly<Record<string, string>>;
  readonly suggestion?: string;
}

/** A graph read once for all rules: its nodes with their values, in document order. */
export interface Walk {
  readonly nodes: readonly NodeVisit[];
  /** The values of each schema.org property, by its name. */
  readonly uses: ReadonlyMap<string, PropertyUse>;
  /** The same in the order met: to go through a list costs a fifth of going through a map. */
  readonly used: readonly PropertyUse[];
  /** The values of schema.org properties that are texts. */
  readonly texts: readonly (ValueVisit & { readonly value: string })[];
  readonly misuses: readonly Misuse[];
  /** The properties, if one of them is of a kind: most graphs use none of most kinds, and a look at each property for each rule costs. */
  readonly usedAs: (kind: UseKind) => readonly PropertyUse[];
  /** The nodes that name a type as theirs; subtypes do not count. */
  readonly ofType: (name: string) => readonly NodeVisit[];
  /** Nodes that say something (not only references), by `@id`. */
  readonly byId: ReadonlyMap<string, readonly NodeVisit[]>;
}

/** What a rule may look at beside its subject. */
export interface Inspection {
  readonly walk: Walk;
  /** The profiles to judge by: all automatic ones, and those asked for by name. */
  readonly profiles: readonly Profile[];
  readonly profilesAsked: readonly Profile[];
  /** The words that the page shows, where the graph was read from one. */
  readonly page: Wording | undefined;
  /** The words of the release, where it is at hand. */
  readonly release: Wording | undefined;
}
