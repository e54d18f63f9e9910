import { expect, it } from 'vitest';
import { convert } from '../../src/convert.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';

const newsroomOf = (zone: string): NonNullable<Parameters<typeof convert>[1]['newsroom']> => {
  const read = readNewsroom(`timeZone: ${zone}`);
  if (!read.ok) throw new Error(zone);
  return read.settings;
};

function converted(datePublished: string, zone = 'Europe/Brussels'): { readonly date: unknown; readonly said: readonly string[] } {
  const { pages, diagnostics } = convert({ text: '', mediaType: 'text/plain' }, { languages: [], facts: { headline: 'News', body: 'Words.', datePublished }, newsroom: newsroomOf(zone) });
  return { date: pages[0]?.graph['@graph'][0]?.['datePublished'], said: diagnostics.flatMap(({ rule, message }) => (rule === 'omission' ? [message] : [])) };
}

it('gives a time the offset of the newsroom, and a date without a time none', () => {
  expect(converted('2021-07-21T14:30')).toEqual({ date: '2021-07-21T14:30+02:00', said: [] });
  expect(converted('2021-07-21')).toEqual({ date: '2021-07-21', said: [] });
  expect(converted('2021-07-21T14:30-05:00')).toEqual({ date: '2021-07-21T14:30-05:00', said: [] });
});

it('leaves out what has no one offset there, and says why', () => {
  expect(converted('2021-03-28T02:30')).toEqual({ date: undefined, said: ['Unexpected time `2021-03-28T02:30` in `datePublished` of `NewsArticle`, which is left out: the clocks of its time zone skipped it. Give it with its offset.'] });
  expect(converted('2021-10-31T02:30')).toEqual({ date: undefined, said: ['Unexpected time `2021-10-31T02:30` in `datePublished` of `NewsArticle`, which is left out: the clocks of its time zone passed it twice. Give it with its offset.'] });
  expect(converted('2021-07-21T14:30', 'Europe/Nowhere').said).toEqual(['Unexpected time zone of `2021-07-21T14:30` in `datePublished` of `NewsArticle`, which is left out: expected an IANA name, as Europe/Brussels.']);
});
