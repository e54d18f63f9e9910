import type { Draft, Given } from './draft.ts';
import type { Entities } from './entities.ts';
import type { Facts, Path } from './facts.ts';
import type { IdBase } from './mint-id.ts';
import { jsonPointer } from '../forms/json-pointer.ts';

/** A release's graph while it is made. */
export interface Making {
  readonly facts: Facts;
  readonly base: IdBase;
  /** The id of the article. */
  readonly article: Given<string>;
  readonly entities: Entities;
  /** The nodes so far, by id. */
  readonly drafts: Map<string, Draft>;
}

/** Names a fact that stays out of the graph. */
export function omit(making: Making, reason: string, type: string, path: Path, data: Readonly<Record<string, string>>, id?: string): undefined {
  making.facts.omissions.push({ reason, ...(id === undefined ? {} : { id }), type, pointer: jsonPointer(...path), data });
}
