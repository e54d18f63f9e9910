import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PressRelease } from '../../src/model/press-release.ts';
import type { Result } from '../../src/model/result.ts';
import { newsroomFacts } from '../../src/cli/output/newsroom-facts.ts';
import { newsroomTemplate } from '../../src/cli/output/newsroom-template.ts';
import { readNewsroom } from '../../src/settings/read-newsroom.ts';

/** A result that holds only these facts. */
function resultOf(release: Partial<PressRelease>): Result {
  return { releases: [{ release: { headline: 'x', body: 'x', ...release }, origins: {} }] } as unknown as Result;
}

describe('newsroomFacts', () => {
  it('takes no domain at which anybody has an address', () => {
    const facts = newsroomFacts(resultOf({ contacts: [{ email: 'a@gmail.com' }, { email: 'b@mail.yahoo.co.uk' }, { email: 'c@Press.Acme.org' }, { email: 'd@press.acme.org' }, { email: 'e@homemail.org' }] }));
    expect(facts.domains).toEqual(['press.acme.org', 'homemail.org']);
  });

  it('takes only people of its own with a job title, each once', () => {
    const people = [{ name: 'Ann', jobTitle: 'CEO', organization: 'Acme' }, { name: 'Bob', jobTitle: 'minister', organization: 'Parlement' }, { name: 'Cis' }, { name: 'ANN', jobTitle: 'CEO' }];
    expect(newsroomFacts(resultOf({ publisher: { name: 'Acme' }, people, inLanguage: 'nl' })).people).toEqual([{ name: 'Ann', jobTitle: 'CEO', language: 'nl' }]);
  });
});

describe('newsroomTemplate', () => {
  it('reads without fault whatever a release calls things, and says them unchanged', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
      fc.constantFrom('null', '~', 'True', 'No', '- x', 'a: b', 'a #b', '"q"', "it's", '[x]', '{x}', '*a', '&a', '!t', '%d', '@x', '`x`', '46%', '2.056', '…', 'Jean–Luc', 'A & B', ' x ', '#', '|', '>', '?'),
    ).filter((text) => /[\p{L}\p{N}]/u.test(text));
    const named = fc.record({ name, jobTitle: name });
    fc.assert(
      fc.property(name, fc.array(named, { maxLength: 4 }), fc.array(fc.record({ name, expandedName: name }), { maxLength: 4 }), (publisher, people, sources) => {
        const facts = newsroomFacts(resultOf({ publisher: { name: publisher }, people, sources, inLanguage: 'nl', contacts: [{ email: 'a@acme.org' }] }));
        const text = newsroomTemplate(facts, 'a\nb.txt');
        const result = readNewsroom(text);
        if (!result.ok) throw new Error(`${result.faults.map((fault) => fault.message).join('\n')}\n${text}`);
        expect(result.settings.value.organization?.name).toBe(publisher);
        expect((result.settings.value.people ?? []).map((person) => person.name)).toEqual(facts.people.map((person) => person.name));
        expect((result.settings.value.sources ?? []).map((source) => source.name)).toEqual(facts.sources.map((source) => source.name));
      }),
      { numRuns: 500 },
    );
  });
});
