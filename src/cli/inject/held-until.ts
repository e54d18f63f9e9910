import type { PressRelease } from '../../model/press-release.ts';

/**
 * The date before which a release must not be published, if that is still to come: its embargo, else
 * its date of publication.
 *
 * @param now - the moment to compare an embargo with a time of day with; without it days are compared
 * @example `heldUntil({ headline, body, embargo: '2026-06-03' }, '2026-06-02')` is `'2026-06-03'`.
 */
export function heldUntil({ embargo, datePublished }: PressRelease, today: string, now?: Date): string | undefined {
  return [embargo, datePublished].find((date) => date !== undefined && isToCome(date, today, now));
}

function isToCome(date: string, today: string, now: Date | undefined): boolean {
  // A moment: a day with a time of day and a zone.
  if (now !== undefined && /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}.*(?:Z|[+\-]\d{2}:\d{2})$/u.test(date)) return Date.parse(date) > now.getTime();
  const day = date.slice(0, today.length);
  return /^\d{4}/u.test(day) && day > today.slice(0, day.length);
}
