/**
 * The ISO 8601 duration that a text can only mean; nothing where it may mean several, as `1:30` does.
 *
 * @example `durationOf('5 min')` is `'PT5M'`, `durationOf('P5M30S')` is `'PT5M30S'`.
 */
export function durationOf(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  if (plain.length > 40) return undefined;
  // Seconds and hours are of a time: the T was forgotten.
  if (/^P(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?$/u.test(plain) && /[HS]/u.test(plain)) return plain.replace('P', 'PT');
  if (plain.startsWith('P')) return plain;
  const parts = (UNITS.exec(plain) ?? CLOCK.exec(plain))?.groups;
  if (parts === undefined) return undefined;
  const { hours, minutes, seconds } = parts;
  const time = [[hours, 'H'], [minutes, 'M'], [seconds, 'S']].map(([count, unit]) => (count === undefined || (Number(count) === 0 && plain.includes(':')) ? '' : `${Number(count)}${unit ?? ''}`)).join('');
  return time === '' ? undefined : `PT${time}`;
}

/** 5 MIN, 1 HOUR 20 MINUTES, 1H20M, 90 SEC, and in other languages: 40 MINUTOS, 1 UUR EN 20 MINUTEN, 2 STD. */
const UNITS =
  /^(?:(?<hours>\d{1,4}) ?(?:H|HRS?|HOURS?|U|UUR|UREN|STD|STUNDEN?|HEURES?|HORAS?|OR[AE]|GODZ|TIMM(?:E|AR)|TIMER?)\.?,? ?(?:(?:AND|EN|UND|ET|[YEI]|OCH|OG) )?)?(?:(?<minutes>\d{1,4}) ?(?:M|MINS?|MINUTES?|MINUTEN|MINUTOS?|MINUT(?:[IY]|ER)?)\.?,? ?(?:(?:AND|EN|UND|ET|[YEI]|OCH|OG) )?)?(?:(?<seconds>\d{1,4}) ?(?:S|SECS?|SECONDS?|SECONDEN?|SECONDES|SEKUNDEN?|SEGUNDOS?|SECOND[OI]|SEKUNDER|SEK)\.?)?$/u;
/** 00:06:04, 1:30:00: hours, minutes and seconds; 6:04 may be hours and minutes */
const CLOCK = /^(?<hours>\d{1,2}):(?<minutes>[0-5]\d):(?<seconds>[0-5]\d)$/u;
