import { describe, expect, test } from 'vitest';
import { packs } from './packs.ts';

describe.each(packs)('dates and numbers of the %s pack', (_, pack) => {
  test('twelve months, each with its name and a short form, none in two months', () => {
    expect(pack.months).toHaveLength(12);
    const forms = pack.months.flat();
    expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
    expect(forms.filter((form) => !/^\p{L}{3,}$/u.test(form))).toEqual([]);
  });

  test('takes the English months that scraped pages carry', () => {
    const english = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
    const taken = english.filter((form, index) => pack.months[index]?.some((own) => own === form || own.startsWith(form)));
    expect(taken).toEqual(english);
  });

  test('seven days of the week at least, no form of them a month', () => {
    expect(pack.weekdays.length).toBeGreaterThanOrEqual(7);
    const months = new Set(pack.months.flat());
    expect(pack.weekdays.filter((day) => months.has(day))).toEqual([]);
  });

  test('reads figures one way', () => {
    expect(pack.numbers.group).not.toContain(pack.numbers.decimal);
    expect(pack.dateOrders.length).toBeGreaterThan(0);
  });

  test('scales are above one, words above nought', () => {
    expect(Object.entries(pack.numbers.scales).filter(([, scale]) => !(scale >= 100 && Number.isInteger(scale)))).toEqual([]);
    expect(Object.entries(pack.numbers.words).filter(([, value]) => !(value > 0 && value <= 1e9))).toEqual([]);
  });

  test('knows two to twelve in words', () => {
    const values = new Set(Object.values(pack.numbers.words));
    expect([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].filter((value) => !values.has(value))).toEqual([]);
  });

  test('what a statistic counts is no unit of money, length or time', () => {
    const units = ['euro', 'euros', 'dollar', 'dollars', 'kilometer', 'kilometers', 'kilómetros', 'kilomètres', 'kg', 'km', '%'];
    expect(pack.numbers.counted.filter((word) => units.includes(word))).toEqual([]);
  });
});
