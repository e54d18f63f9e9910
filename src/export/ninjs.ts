import type { ContactFacts, PressRelease, SourceFacts } from '../model/press-release.ts';
import type { Exporter } from '../model/exporter.ts';
import type { Result } from '../model/result.ts';
import { serialize } from './serialize.ts';

/**
 * Each release as a news item in IPTC ninjs 3.1; where there are several, one a line. The item's
 * `uri` is the page's URL, without which it rejects. A date without a time is left out, for ninjs
 * has dates with time and zone only.
 *
 * @example `{ "uri": "https://…", "type": "text", "title": "…", "located": "Ostend", "genres": [{ "name": "Press Release" }], … }`
 */
export const ninjs: Exporter = {
  id: 'ninjs',
  extension: 'json',
  mediaType: 'application/json',
  description: 'the release as an IPTC ninjs 3.1 news item',
  write,
};

/** The rejection is a promise's, as that of the RDF formats. */
async function write({ releases }: Result): Promise<string> {
  return releases.map(({ release }) => `${serialize(item(release), { indent: releases.length > 1 ? 0 : 2 })}\n`).join('');
}

/** A date with time and zone: `2026-06-03T09:00:00+02:00`. */
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?(?:Z|[+\-]\d{2}:\d{2})$/u;

function item(release: PressRelease): object {
  if (release.url === undefined) throw new Error('A ninjs item needs a `uri`, and the page has no URL. Give it with --url, or as `url` in the metadata.');
  const { url, headline, subheading, description } = release;
  return {
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json' },
    uri: url,
    type: 'text',
    representationType: 'full',
    language: release.inLanguage,
    firstCreated: dateTime(release.datePublished),
    versionCreated: dateTime(release.dateModified),
    embargoedUntil: dateTime(release.embargo),
    title: headline,
    by: release.author,
    located: release.dateline?.place,
    genres: [{ name: 'Press Release' }],
    headlines: [{ role: 'main', contentType: 'text/plain', value: headline }, ...(subheading === undefined ? [] : [{ role: 'subheading', contentType: 'text/plain', value: subheading }])],
    descriptions: description === undefined ? undefined : [{ contentType: 'text/plain', value: description }],
    bodies: [{ contentType: 'text/plain', value: release.body }],
    organisations: release.publisher && release.publisher.type !== 'Person' ? [{ name: release.publisher.name, rel: 'publisher', uri: release.publisher.url }] : undefined,
    people: some(people(release)),
    infoSources: some([...publisherSource(release), ...(release.sources ?? []).map(infoSource)]),
  };
}

/** Speakers and press contacts, each once a role. */
function people(release: PressRelease): object[] {
  const speakers = (release.quotations ?? []).flatMap(({ speaker, certainty }) => (speaker === undefined || speaker.type === 'Organization' || certainty?.speaker === 'implied' ? [] : [speaker.name]));
  return [...[...new Set(speakers)].map((name) => ({ name, rel: 'speaker' })), ...(release.contacts ?? []).filter(({ name }) => name !== undefined).map((contact) => ({ name: contact.name, rel: 'contact', contactInfo: some(contactInfo(contact)) }))];
}

/** The publisher, with the contacts that name no person. */
function publisherSource({ publisher, contacts = [] }: PressRelease): object[] {
  const info = contacts.filter(({ name }) => name === undefined).flatMap(contactInfo);
  return publisher === undefined ? [] : [{ name: publisher.name, role: 'publisher', uri: publisher.url, contactInfo: some(info) }];
}

function infoSource({ name, url }: SourceFacts): object {
  return { name, role: 'source', uri: url };
}

function contactInfo({ email, telephone, telephoneE164, jobTitle }: ContactFacts): object[] {
  const phone = telephoneE164 ?? telephone;
  return [
    ...(email === undefined ? [] : [{ type: 'email', role: 'press', name: jobTitle, value: email }]),
    ...(phone === undefined ? [] : [{ type: 'phone', role: 'press', name: jobTitle, value: phone }]),
  ];
}

function dateTime(date: string | undefined): string | undefined {
  return date !== undefined && DATE_TIME.test(date) ? date : undefined;
}

function some(list: readonly object[]): readonly object[] | undefined {
  return list.length > 0 ? list : undefined;
}
