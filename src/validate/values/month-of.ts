/**
 * The month, 1 to 12, that a word is: its whole name as it stands in a date, in one of the languages
 * that are known here. A name that is another month in another language is none.
 *
 * @example `monthOf('marca')` is 3 (Polish); `monthOf('listopada')`, November in Polish and October
 * in Croatian, is `undefined`.
 */
export function monthOf(word: string): number | undefined {
  const name = ` ${word.toLowerCase()} `;
  const index = MONTHS.findIndex((names) => names.includes(name));
  return index < 0 ? undefined : index + 1;
}

/** In Dutch, German, French, Spanish, Italian, Portuguese, Catalan, Polish, Czech, Slovak, Swedish, Danish, Norwegian, Finnish, Russian and Ukrainian. */
const MONTHS: readonly string[] = [
  ' januari januar jänner janvier enero gennaio janeiro gener stycznia ledna januára tammikuuta января січня ',
  ' februari februar feber février fevrier febrero febbraio fevereiro febrer lutego února februára helmikuuta февраля лютого ',
  ' maart märz maerz mars marzo março marco març marca března marts maaliskuuta марта березня ',
  ' april avril abril aprile kwietnia dubna apríla huhtikuuta апреля квітня ',
  ' mei mai mayo maggio maio maig maja května mája maj toukokuuta мая травня ',
  ' juni juin junio giugno junho juny czerwca června júna kesäkuuta июня червня ',
  ' juli juillet julio luglio julho juliol lipca července júla heinäkuuta июля липня ',
  ' augustus august août aout agosto agost sierpnia srpna augusta augusti elokuuta августа серпня ',
  ' september septembre septiembre setiembre settembre setembro setembre września září septembra syyskuuta сентября вересня ',
  ' oktober octobre octubre ottobre outubro października října októbra lokakuuta октября жовтня ',
  ' november novembre noviembre novembro listopadu novembra marraskuuta ноября листопада ',
  ' december dezember décembre decembre diciembre dicembre dezembro desembre desember grudnia prosince decembra joulukuuta декабря грудня ',
];
