import type { ReleaseFields } from '../../examples/builders/release-fields.ts';

/** One way to do the job: from the fields of a release to what goes into the page. */
export interface Contender {
  readonly name: string;
  /** The `<script>` elements. */
  readonly write: (fields: ReleaseFields) => string;
  /** The graph as data, not yet text, for those that make one. */
  readonly graph?: (fields: ReleaseFields) => unknown;
}
