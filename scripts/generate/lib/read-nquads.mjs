import { term, terms } from './terms.mjs';

const SCHEMA = 'http://schema.org/';
const RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#';

/**
 * The terms of schema.org that a file of N-Quads declares. Terms of other vocabularies, which
 * schema.org maps to its own, are left out; so are labels and comments.
 *
 * @param text `<http://schema.org/NewsArticle> <…#subClassOf> <http://schema.org/Article> <…> .`
 */
export function readNquads(text) {
  const types = new Map();
  const facts = [];
  for (const [, subject, predicate, object] of text.matchAll(/^<([^>]*)> <([^>]*)> <([^>]*)> <[^>]*> \.$/gmu)) {
    if (!subject.startsWith(SCHEMA)) continue;
    if (predicate === `${RDF}type`) add(types, subject, object);
    else facts.push([subject, predicate, object]);
  }
  const found = terms();
  for (const [subject, kinds] of types) declare(found, subject.slice(SCHEMA.length), kinds);
  for (const [subject, predicate, object] of facts) relate(found, subject.slice(SCHEMA.length), predicate, object);
  separateDataTypes(found);
  return found;
}

function declare(found, name, kinds) {
  if (kinds.has(`${RDFS}Class`)) {
    const made = term(found.classes, name);
    made.isRoot = kinds.has(`${SCHEMA}DataType`) || name === 'DataType';
  }
  if (kinds.has(`${RDF}Property`)) term(found.properties, name);
  for (const kind of kinds) {
    if (kind.startsWith(SCHEMA) && kind !== `${SCHEMA}DataType`) term(found.members, name).enumerations.add(kind.slice(SCHEMA.length));
  }
}

function relate(found, name, predicate, object) {
  const own = [found.classes, found.properties, found.members].map((map) => map.get(name)).filter((each) => each !== undefined);
  if (predicate === `${SCHEMA}isPartOf`) for (const each of own) each.pending ||= object === 'http://pending.schema.org';
  if (!object.startsWith(SCHEMA)) return;
  const other = object.slice(SCHEMA.length);
  const kind = { [`${RDFS}subClassOf`]: 'parents', [`${SCHEMA}domainIncludes`]: 'domains', [`${SCHEMA}rangeIncludes`]: 'ranges', [`${RDFS}subPropertyOf`]: 'supers', [`${SCHEMA}inverseOf`]: 'inverses' }[predicate];
  for (const each of own) {
    if (kind !== undefined) each[kind].add(other);
    if (predicate === `${SCHEMA}supersededBy`) each.supersededBy ??= other;
  }
}

/** Moves `Text`, `URL` and the like from the classes to the data types; each hangs below `DataType`. */
function separateDataTypes(found) {
  const isDataType = (name, seen = new Set()) => {
    const own = found.classes.get(name);
    if (own === undefined || seen.has(name)) return false;
    return own.isRoot || [...own.parents].some((parent) => isDataType(parent, seen.add(name)));
  };
  for (const name of [...found.classes.keys()].filter((each) => isDataType(each))) {
    const own = found.classes.get(name);
    if (own.isRoot && name !== 'DataType') own.parents.add('DataType');
    found.dataTypes.set(name, own);
    found.classes.delete(name);
  }
}

function add(map, key, value) {
  if (!map.has(key)) map.set(key, new Set());
  map.get(key).add(value);
}
