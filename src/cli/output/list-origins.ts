import type { Certainty } from '../../model/annotation.ts';
import type { Origin } from '../../model/origin.ts';
import type { ResolvedRelease, Result } from '../../model/result.ts';
import type { Span } from '../../model/span.ts';
import type { PlaceSource } from '../../model/diagnostic.ts';
import type { ReportFile } from '../../export/reports/report-input.ts';
import { locator } from '../../export/reports/locate.ts';
import { valueAt } from '../../forms/json-pointer.ts';

/** Where one value of a release comes from, as `facts --origins` tells it. */
export interface ListedOrigin {
  /** JSON Pointer into the release. */
  readonly pointer: string;
  readonly value: unknown;
  /** How it came from there: `text`, `newsroom`, `metadata`, `facts`, `declared`, `derived`, `constant`. */
  readonly from: string;
  /** UTF-16 offsets in the text of the document. */
  readonly spans?: readonly Span[];
  /** Where that is in the file, from 1. */
  readonly places: readonly { readonly path: string; readonly line: number; readonly column: number; readonly endLine: number; readonly endColumn: number }[];
  readonly certainty?: Certainty;
  /** The recognizer, or how the value was worked out. */
  readonly by?: string;
}

/** The origins of a release's values with their lines and columns, in the order of the release. */
export function listOrigins({ release, origins }: ResolvedRelease, result: Result, report: ReportFile): readonly ListedOrigin[] {
  const locate = locator(report);
  return Object.entries(origins).map(([pointer, origin]) => {
    const spans = spansOf(origin);
    const by = 'by' in origin ? origin.by : 'how' in origin ? origin.how : 'constant' in origin ? origin.constant : undefined;
    // Of a value that is itself a certainty there is nothing more to say.
    const certainty = spans === undefined || pointer.includes('/certainty/') ? undefined : certaintyOf(spans, by, result);
    return {
      pointer,
      value: valueAt(release, pointer),
      from: kindOf(origin),
      ...(spans && { spans }),
      places: placesOf(origin, spans, result).flatMap(({ source, span }) => {
        const located = locate({ source, span });
        if (located === undefined) return [];
        const { path, line, column, endLine, endColumn } = located;
        return [{ path, line, column, endLine, endColumn }];
      }),
      ...(certainty && { certainty }),
      ...(by !== undefined && { by }),
    };
  });
}

function spansOf(origin: Origin): readonly Span[] | undefined {
  return 'spans' in origin ? origin.spans : 'derivedFrom' in origin ? origin.derivedFrom : undefined;
}

function kindOf(origin: Origin): string {
  if ('spans' in origin) return 'text';
  if ('newsroom' in origin) return 'newsroom';
  if ('metadata' in origin) return 'metadata';
  if ('facts' in origin) return 'facts';
  if ('declared' in origin) return 'declared';
  return 'constant' in origin ? 'constant' : 'derived';
}

function placesOf(origin: Origin, spans: readonly Span[] | undefined, result: Result): readonly { source: PlaceSource; span: Span }[] {
  if (spans !== undefined) return spans.map((span) => ({ source: 'release', span }));
  const pointed =
    'newsroom' in origin ? { source: 'newsroom' as const, pointer: origin.newsroom }
    : 'metadata' in origin ? { source: 'metadata' as const, pointer: origin.metadata }
    : 'facts' in origin ? { source: 'facts' as const, pointer: origin.facts }
    : 'derivedFromPointer' in origin && origin.in !== 'release' ? { source: origin.in, pointer: origin.derivedFromPointer }
    : undefined;
  if (pointed === undefined) return [];
  const settings = result[pointed.source];
  const span = settings?.positions[pointed.pointer];
  return span === undefined ? [] : [{ source: pointed.source, span }];
}

/** The certainty of the fact whose words these are: that of the same recognizer, else of a fact at exactly these. */
function certaintyOf(spans: readonly Span[], by: string | undefined, result: Result): Certainty | undefined {
  const [first] = spans;
  if (first === undefined) return undefined;
  const around = result.annotations.filter((annotation) => annotation.spans.some((span) => span.start <= first.start && span.end >= first.end));
  const same = around.find((annotation) => annotation.spans.some((span) => span.start === first.start && span.end === first.end));
  return (around.find((annotation) => annotation.by === by) ?? same)?.certainty;
}
