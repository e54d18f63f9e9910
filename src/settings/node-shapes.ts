/** What is known of one map of a settings file: its own keys, and its schema.org type where any property of that may stand beside them. */
export interface NodeShape {
  readonly keys: readonly string[];
  /** The type where `type` does not give one; absent where no other key may stand. */
  readonly openAs?: string;
}

/** Maps of a file by their place: a JSON Pointer in which `*` is any item. */
export type NodeShapes = ReadonlyMap<string, NodeShape>;

const organizationKeys = ['id', 'type', 'name', 'alternateName', 'url', 'logo', 'sameAs', 'correctionsPolicy', 'publishingPrinciples'] as const;
// Written out: a spread would run on import.
const newsroomOrganization: NodeShape = { keys: ['id', 'type', 'name', 'alternateName', 'url', 'domains', 'country', 'logo', 'sameAs', 'correctionsPolicy', 'publishingPrinciples'], openAs: 'Organization' };
const organization: NodeShape = { keys: organizationKeys, openAs: 'Organization' };
const image: NodeShape = { keys: ['url', 'width', 'height', 'caption', 'creditText', 'license', 'acquireLicensePage', 'creator', 'copyrightNotice'] };
const speaker: NodeShape = { keys: ['name', 'type', 'jobTitle', 'organization'] };

/** The maps of `newsroom.yaml`. */
export const newsroomShapes: NodeShapes = new Map<string, NodeShape>([
  ['', { keys: ['$schema', 'organization', 'languages', 'timeZone', 'pageUrl', 'people', 'sources', 'organizations', 'verdicts', 'contacts'] }],
  ['/organization', newsroomOrganization],
  ['/organization/logo', image],
  ['/sources/*', newsroomOrganization],
  ['/sources/*/logo', image],
  ['/organizations/*', newsroomOrganization],
  ['/organizations/*/logo', image],
  ['/people/*', { keys: ['id', 'name', 'alternateName', 'jobTitle', 'organization', 'url', 'sameAs', 'email', 'telephone'], openAs: 'Person' }],
]);

/** The maps of a release's metadata. */
export const metadataShapes: NodeShapes = new Map<string, NodeShape>([
  [
    '',
    {
      keys: [
        '$schema', 'id', 'url', 'headline', 'subheading', 'inLanguage', 'dateline', 'datePublished', 'dateModified', 'embargo', 'body', 'description', 'articleSection', 'license', 'keywords',
        'images', 'translations', 'publisher', 'author', 'quotations', 'sources', 'claims', 'contacts', 'people', 'organizations', 'mentions', 'corrections', 'reviews',
      ],
    },
  ],
  ['/dateline', { keys: ['text', 'place', 'country', 'date'] }],
  ['/images/*', image],
  ['/publisher', organization],
  ['/publisher/logo', image],
  ['/quotations/*', { keys: ['from', 'to', 'text', 'inLanguage', 'speaker'] }],
  ['/quotations/*/speaker', speaker],
  ['/sources/*', { keys: ['name', 'expandedName', 'url', 'work'] }],
  ['/sources/*/work', { keys: ['type', 'name', 'url', 'datePublished', 'archivedAt'], openAs: 'CreativeWork' }],
  ['/claims/*', { keys: ['claim', 'text', 'claimant'] }],
  ['/contacts/*', { keys: ['name', 'jobTitle', 'contactType', 'email', 'telephone', 'telephoneE164', 'organization', 'languages'] }],
  ['/people/*', { keys: ['id', 'name', 'jobTitle', 'organization', 'url', 'sameAs'], openAs: 'Person' }],
  ['/organizations/*', organization],
  ['/organizations/*/logo', image],
  ['/mentions/*', { keys: ['type', 'name', 'url', 'sameAs'] }],
  ['/corrections/*', { keys: ['text', 'datePublished'] }],
  ['/reviews/*', { keys: ['claim', 'claimReviewed', 'verdict', 'ratingValue', 'bestRating', 'worstRating', 'explanation', 'evidence', 'url', 'datePublished', 'author'] }],
  ['/reviews/*/author', organization],
  ['/reviews/*/author/logo', image],
]);

/** The shape of the map at a pointer. */
export function shapeAt(shapes: NodeShapes, pointer: string): NodeShape | undefined {
  return shapes.get(pointer.replace(/\/\d+(?=\/|$)/gu, '/*'));
}
