/** True of a date with a time and a zone: another reader may have another day. */
export function isZoned(date: string): boolean {
  return date.charAt(10) === 'T' && /(?:Z|[+-]\d\d:?\d\d)$/u.test(date);
}
