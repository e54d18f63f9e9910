/**
 * The name in a full schema.org IRI; http and https are one. Nothing for any other IRI.
 *
 * @example `schemaName('http://schema.org/Person')` is `'Person'`.
 */
export function schemaName(iri: string): string | undefined {
  // http://schema.org/Person, https://schema.org/Person
  return iri.startsWith('http') ? /^https?:\/\/(?:www\.)?schema\.org\/(?<name>[^/#?]+)$/iu.exec(iri)?.groups?.['name'] : undefined;
}
