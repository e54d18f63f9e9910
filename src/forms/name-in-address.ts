/**
 * True where the part of an e-mail address before its "@" names a person: holds the surname or the
 * first name as a word of its own, or the initials and the surname together.
 *
 * @example `nameInAddress('Heidi De Pauw', 'h.depauw@acme.example')` is `true`.
 */
export function nameInAddress(name: string, address: string): boolean {
  const local = letters(address.split(/[@[({]/u)[0] ?? '');
  return spellings(name).some((words) => {
    const parts = local.split(/[^a-z]+/u).filter((part) => part !== '');
    const joined = parts.join('');
    // "press" is no part of "Pressman": the words are whole.
    if (joined.length >= 5 && words.some((word, index) => joined.length >= word.length && words.slice(index).join('').startsWith(joined))) return true;
    return words.some((word, index) => {
      const tail = words.slice(index).join('');
      return parts.some((part) => part === word && word.length >= 3) || (tail.length >= 4 && joined.endsWith(tail) && joined.length - tail.length <= 3) || (word.length >= 4 && joined.startsWith(word));
    });
  });
}

/**
 * True where an organisation's name is the host of an e-mail address: "Blue Harbor" and
 * "media@blueharbor.example".
 */
export function nameInHost(name: string, address: string): boolean {
  const host = letters(address.slice(address.indexOf('@') + 1)).replace(/[^a-z.]/gu, '');
  return spellings(name).some((words) => words.join('').length >= 5 && host.split('.').some((label) => label === words.join('')));
}

// "Müller" is "muller" or "mueller" in an address.
function spellings(name: string): string[][] {
  const german = name.toLowerCase().replace(/[äöü]/gu, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return [...new Set([letters(name), letters(german)])].map((text) => text.split(/[^a-z]+/u).filter((word) => word !== ''));
}

function letters(text: string): string {
  if (/^[\x20-\x7e]*$/u.test(text)) return text.toLowerCase();
  return text.normalize('NFKD').replace(/\p{M}+/gu, '').replace(/ß/gu, 'ss').replace(/[Øø]/gu, 'o').replace(/[Łł]/gu, 'l').replace(/[Ææ]/gu, 'ae').toLowerCase();
}
