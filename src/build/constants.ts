/**
 * The closed list of values that stand in a graph without standing in the release, the newsroom
 * file or the metadata, each with its reason. Nothing else may carry a `constant` origin.
 *
 * @example `{ constant: constants.genre.reason }` is the origin of `"genre": "Press Release"`.
 */
export const constants = {
  context: { value: 'https://schema.org', reason: 'The vocabulary that every graph is written in.' },
  type: { reason: 'The schema.org type of this kind of fact.' },
  articleId: { value: '#press-release', reason: 'The id of the one release on a page whose address is not known.' },
  isPartOf: { reason: 'Every quotation of a release is a part of it.' },
  genre: { value: 'Press Release', reason: 'schema.org has no type for a press release; the genre says it.' },
  contactType: { value: 'press', reason: 'The contacts of a press release are there for the press.' },
} as const;
