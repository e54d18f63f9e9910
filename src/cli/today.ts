import { Misuse } from './misuse.ts';

/**
 * The day that dates are compared with: the given one, else the calendar day of this computer.
 *
 * @example `today('2021-01-21', now)` is `'2021-01-21'`.
 */
export function today(given: string | undefined, now: Date): string {
  if (given === undefined) return [String(now.getFullYear()).padStart(4, '0'), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
  // A calendar date, as 2021-01-21.
  const date = /^\d{4}-\d{2}-\d{2}$/u.test(given) ? new Date(`${given}T00:00:00Z`) : undefined;
  if (date === undefined || Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== given) throw new Misuse(`Unexpected --today ${given}, expected a date as 2021-01-21.`);
  return given;
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
