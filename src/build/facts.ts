import type { Omission } from '../model/graph.ts';
import type { Origin, Origins } from '../model/origin.ts';
import type { PressRelease } from '../model/press-release.ts';
import type { Given, Part } from './draft.ts';
import type { FormOptions } from './normal-form.ts';
import { isoDate } from '../forms/iso-date.ts';
import { normalForm } from './normal-form.ts';
import { pointerOf } from './pointer.ts';

/** The way to a fact in a release: `['quotations', 0, 'text']`. */
export type Path = readonly (string | number)[];

/** The facts of a release, each read with its origin. What has no normal form is left out and named. */
export interface Facts {
  readonly release: PressRelease;
  readonly omissions: Omission[];
  /** A text or number as a value of a property of the graph; nothing where it is absent or blank. */
  readonly given: (property: string, path: Path, type: string) => Given<string> | undefined;
  /** Everything at a path as values of a property: texts, several of them, nested objects. */
  readonly parts: (property: string, path: Path, type: string) => Part[];
  /** Where a fact came from; the fact itself where nobody says. */
  readonly origin: (path: Path) => Origin;
}

/**
 * Reads the facts of a release together with their origins.
 *
 * @example `factsOf(release, {}).given('headline', ['headline'], 'NewsArticle')` is
 * `{ value: 'Nieuws', origin: { derivedFromPointer: '/headline', in: 'release', how: 'given' } }`.
 */
export function factsOf(release: PressRelease, origins: Origins, forms: FormOptions = {}): Facts {
  const omissions: Omission[] = [];
  const found = new Map<string, Origin>();
  const origin = (path: Path): Origin => {
    const pointer = pointerOf(path);
    const known = found.get(pointer) ?? originAt(origins, pointer);
    found.set(pointer, known);
    return known;
  };
  const leaf = (property: string, path: Path, type: string): Given<string> | undefined => {
    const value = valueOf(release, path);
    if (isBlank(value)) return undefined;
    const normal = typeof value === 'string' ? normalForm(property, value, forms) : value;
    if (normal === undefined || (typeof normal === 'number' && !Number.isFinite(normal))) {
      const pointer = pointerOf(path);
      const isNamed = omissions.some((omission) => omission.pointer === pointer && omission.reason === 'value-form');
      const why = localTimeFault(String(value), forms);
      if (!isNamed) omissions.push({ reason: 'value-form', type, pointer, data: { property, value: String(value), ...(why && { why }) } });
      return undefined;
    }
    return { value: normal as string, origin: normal === value ? origin(path) : derived(origin(path), 'normal form') };
  };
  const parts = (property: string, path: Path, type: string): Part[] => {
    const value = valueOf(release, path);
    if (Array.isArray(value)) return value.flatMap((_, index) => parts(property, [...path, index], type));
    if (typeof value === 'object' && value !== null) {
      const members = Object.keys(value).flatMap((name) => {
        const inner = name === '__proto__' ? [] : parts(name, [...path, name], type);
        return inner.length > 0 ? [[name, inner] as const] : [];
      });
      return members.length > 0 ? [{ members: Object.fromEntries(members) }] : [];
    }
    const one = leaf(property, path, type);
    return one ? [one] : [];
  };
  return { release, omissions, given: leaf, parts, origin };
}

/** The origin of a value that was made of one with this origin. */
export function derived(origin: Origin, how: string): Origin {
  if ('spans' in origin) return { derivedFrom: origin.spans, how };
  if ('derivedFrom' in origin) return { ...origin, how: `${origin.how}, ${how}` };
  if ('newsroom' in origin) return { derivedFromPointer: origin.newsroom, in: 'newsroom', how };
  if ('metadata' in origin) return { derivedFromPointer: origin.metadata, in: 'metadata', how };
  if ('facts' in origin) return { derivedFromPointer: origin.facts, in: 'facts', how };
  if ('derivedFromPointer' in origin) return { ...origin, how: origin.how === 'given' ? how : `${origin.how}, ${how}` };
  return origin;
}

/** Why a date and time has no offset in its zone: `gap`, `overlap`, or `zone` where that is none. */
function localTimeFault(text: string, { localTime }: FormOptions): string | undefined {
  const zoned = isoDate(text) && localTime?.(text);
  return zoned && !zoned.ok ? zoned.why : undefined;
}

/** The origin of a fact, or of what it is a part of. */
function originAt(origins: Origins, pointer: string): Origin {
  for (let part = pointer; part !== ''; part = part.slice(0, part.lastIndexOf('/'))) {
    const origin = Object.hasOwn(origins, part) ? origins[part] : undefined;
    if (origin) return origin;
  }
  return { derivedFromPointer: pointer, in: 'release', how: 'given' };
}

function valueOf(release: PressRelease, path: Path): unknown {
  let value: unknown = release;
  for (const part of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string | number, unknown>)[part];
  }
  return value;
}

function isBlank(value: unknown): boolean {
  return typeof value === 'string' ? value.trim() === '' : typeof value !== 'number' && typeof value !== 'boolean';
}
