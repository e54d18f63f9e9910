import type { MediaType } from '../../../src/model/source.ts';

/** Name, role, e-mail address and telephone number of a contact; `-` where the text does not say. */
export type ContactRow = readonly [name: string, role: string, email: string, telephone: string];

/** What the case shows, the contact as it stands in a release, and its rows. */
export type ContactCase = readonly [pattern: string, text: string, rows: readonly ContactRow[], mediaType?: MediaType];
