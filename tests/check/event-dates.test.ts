import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.ts';
import { languages } from '../../src/languages/index.ts';

/** The rules that say something above information of a page with one event. */
function told(language: string, dates: string, body: string): readonly string[] {
  const graph = `{"@context":"https://schema.org","@type":"Event","name":"Choir night",${dates},"location":{"@type":"Place","name":"Town Hall","address":"High Street 1"}}`;
  const text = `<!doctype html><html lang="${language}"><head><title>Choir</title><script type="application/ld+json">${graph}</script></head><body><h1>Choir night</h1>${body}</body></html>`;
  return check({ text, mediaType: 'text/html' }, { languages, today: '2026-11-24' }).diagnostics.filter(({ severity }) => severity !== 'info').map(({ rule }) => rule);
}

describe('the date of an event', () => {
  it.each([
    ['en', '"startDate":"2026-12-12T20:00"', '<p>Saturday 12 December, 8 pm</p><p>Posted on 3 November 2026</p>'],
    ['nl', '"startDate":"2026-12-12T20:00"', '<p>Kaarten te koop vanaf 3 november 2026, 10 uur</p>'],
    ['nl', '"startDate":"2026-12-12T20:00"', '<p>Op 11 en 12 december 2026, telkens om 20.00 uur, en op 2 januari 2027 om 20.00 uur</p>'],
    ['en', '"startDate":"2026-09-07T19:00","endDate":"2026-12-14T21:00"', '<p>Every Monday. Next session: 30 November 2026, 7 pm</p>'],
    ['de', '"startDate":"2026-12-12","endDate":"2026-12-14"', '<p>12.–14. Dezember 2026. Anmeldung bis 1. Dezember 2026.</p>'],
    ['fr', '"startDate":"2026-12-12T21:00","endDate":"2026-12-13T02:00"', '<p>Du 11 au 12 décembre 2026</p>'],
    ['en', '"startDate":"2026-12-12T23:30Z"', '<p>Sunday 13 December 2026, 00:30</p>'],
    ['en', '"startDate":"2026-12-12","endDate":"2026-12-16"', '<p>Early birds: 1 to 5 December 2026</p>'],
  ])('is left alone where the page leaves a doubt: %s %s %s', (language, dates, body) => {
    expect(told(language, dates, body)).toEqual([]);
  });

  it.each([
    ['fr', '"startDate":"2026-12-19T20:30"', '<p>Samedi 12 décembre 2026 à 20h30</p>'],
    ['de', '"startDate":"2026-12-19T19:00"', '<p>Samstag, 12. Dezember 2026, 19 Uhr</p>'],
    ['fr', '"startDate":"2026-12-12","endDate":"2026-12-24"', '<p>Du 12 au 14 décembre 2026</p>'],
    ['en', '"startDate":"2026-12-12","endDate":"2026-12-15"', '<p>12–14 December 2026</p>'],
  ])('is told where another day stands there: %s %s %s', (language, dates, body) => {
    expect(told(language, dates, body)).toEqual(['event-date-not-shown']);
  });
});
