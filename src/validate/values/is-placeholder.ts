/**
 * True of a text that was left to be filled in, or that a template or script left behind.
 *
 * @param property - the property it stands in: some hold templates by right.
 * @example `isPlaceholder('{{ page.title }}', 'headline')` and `isPlaceholder('[object Object]', 'name')` are true.
 */
export function isPlaceholder(text: string, property: string): boolean {
  // Python writes its empty value so, and PHP a list; elsewhere it may be an answer.
  if (text.length < 6 && (text === 'None' || text === 'Array') && NAMES.has(property)) return true;
  if (mayBeWord(text) && WORDS.has(text.trim().toLowerCase())) return true;
  if (text.includes('{') && hasBraces(text, property)) return true;
  // %%title%%
  if (text.includes('%%') && /%%[a-z_]{3,40}%%/iu.test(text)) return true;
  // <%= title %>, <?php echo $title; ?>, <?= $title ?>
  if (text.includes('<') && !TEMPLATES.has(property) && /<%[^%]{1,80}%>|<\?(?:php\b|=)/iu.test(text)) return true;
  if (startsAsOne(text)) return true;
  // +1-000-000-0000, XXX-XXX-XXXX
  if (property === 'telephone' && /^(?:\+\d{1,3}[\s.-]?)?\(?(?:0{3}|[xX]{3})\)?[\s.-]?(?:0{3}|[xX]{3})[\s.-]?(?:0{4}|[xX]{4})$/u.test(text)) return true;
  // The letter that is rare stands first: the others of the word are in every text.
  return text.length > 10 && text.includes('psum') && /lorem ipsum/iu.test(text);
}

/** True of a text with a template in braces, where it cannot stand by right. */
function hasBraces(text: string, property: string): boolean {
  if (!TEMPLATES.has(property) && /\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|[$#]\{[^{}]{1,80}\}|^\{[a-z][\w.]{1,40}\}$/iu.test(text)) return true;
  // https://news.example/team/{slug}
  return LINKS.has(property) && /^https?:\/\/[^\s{}]{1,200}\{[a-z_]{2,30}\}/iu.test(text);
}

/** True of a text with the length and the first letter of one of the words, or with blanks around it: few are, and to make a text lower case costs more than all the rest. */
function mayBeWord(text: string): boolean {
  const { length } = text;
  if (length > 22) return false;
  const first = text.charCodeAt(0);
  return first <= 0x20 || text.charCodeAt(length - 1) <= 0x20 || (initials()[length]?.includes(first | 0x20) ?? false);
}

let known: readonly (readonly number[])[] | undefined;

/** The first letters of the words, by length; with the bit that makes a letter lower case. */
function initials(): readonly (readonly number[])[] {
  if (known !== undefined) return known;
  const letters: number[][] = [];
  for (const word of WORDS) (letters[word.length] ??= []).push(word.charCodeAt(0) | 0x20);
  return (known = letters);
}

/** True of a text that starts as a placeholder does: the first letter of most says that they are none. */
function startsAsOne(text: string): boolean {
  switch (text.charCodeAt(0)) {
    case 0x68:
      // https://www.yourdomain.com/logo.png
      if (isYours(text)) return true;
      // https://news.example/undefined, https://news.example/?page=null
      return text.startsWith('http') && (text.includes('null') || text.includes('NaN') || text.includes('undefined') || text.includes('[object')) && /[/=](?:undefined|null|NaN|\[object(?: |%20)Object\])(?:[/?&#]|$)/u.test(text);
    case 0x25:
      // %seo_title%
      return /^%[a-z_]{3,40}%$/iu.test(text);
    case 0x23:
      // ###TEASER###
      return /^###[A-Z][A-Z_]{2,40}###$/u.test(text);
    case 0x59:
    case 0x79:
      // "Your headline here"
      return text.length < 50 && /^your \p{L}+(?: \p{L}+){0,3} here[.!]?$/iu.test(text);
    case 0x5b:
      // [node:summary], "[insert name]", and "[hier tekst invullen]"
      if (text.length < 80 && text.indexOf(']') === text.length - 1 && /[[ ](?:invullen|einfügen|eintragen|compléter|insérer|insertar|rellenar|inserire|inserir)[ \]]/iu.test(text)) return true;
      if (/^\[(?:node|site|term|user|media|current-page):[a-z][\w:-]{1,60}\]$/u.test(text)) return true;
      return /^\[(?:insert|your|add|enter|vul|naam|name|title|date|job|company|author|headline|description|url|link|email|e-mail|phone|image|organi[sz]ation|product|event)\b[^\]]{0,60}\]$/iu.test(text);
    case 0x54:
    case 0x46:
    case 0x58:
      // TODO: add a name; FIXME later
      return /^(?:TODO|TBD|FIXME|XXX)\s?(?:[:\-–—(]|$)/u.test(text);
    case 0x49:
    case 0x69:
    case 0x45:
    case 0x65:
    case 0x41:
    case 0x61:
      return text.length < 80 && text.includes(' your ') && /^(?:insert|enter|add) your /iu.test(text);
    default:
      return false;
  }
}

/** True of an address on a host such as `yourdomain.com`: behind the scheme and `www.` it starts with a y. */
function isYours(text: string): boolean {
  const start = text.charCodeAt(4) === 0x73 ? 8 : 7;
  if (text.charCodeAt(start) !== 0x79 && text.charCodeAt(start + 4) !== 0x79) return false;
  return /^https?:\/\/(?:www\.)?your-?(?:domain|site|website|company|store|shop|blog|brand|business|organi[sz]ation)(?:-?name|-?here)?\.[a-z]{2,4}(?![\w.-])/u.test(text);
}

/** Properties whose value may be a template or code: `{query}` in an address, an e-mail pattern. */
const TEMPLATES: ReadonlySet<string> = new Set(['target', 'urlTemplate', 'query-input', 'valuePattern', 'httpMethod', 'text', 'articleBody', 'codeSampleType']);

/** Properties whose value is the address of one page or file. */
const LINKS: ReadonlySet<string> = new Set(['url', 'image', 'logo', 'sameAs', 'contentUrl', 'embedUrl', 'thumbnailUrl', 'mainEntityOfPage', 'item']);

/** Properties whose value nobody answers with "None". */
const NAMES: ReadonlySet<string> = new Set(['name', 'headline', 'alternativeHeadline', 'description', 'url', 'image', 'articleBody', 'author', 'publisher', 'datePublished', 'dateModified', 'email', 'telephone', 'sameAs', 'logo']);

/** Whole values that stand for one still to come; in lower case. */
const WORDS: ReadonlySet<string> = new Set([
  'todo', 'to do', 'tbd', 'tba', 'tbc', 'fixme', 'xxx', 'n/a', 'null', 'undefined', 'nan', '[object object]', 'string', 'your name', 'your name here', 'your company',
  'your company name', 'name here', 'title here', 'insert title', 'insert name', 'test test', 'asdf', 'foobar', 'placeholder', 'lorem', 'change me', 'changeme', 'invalid date', 'first last', 'firstname lastname', 'john q. public', 'max mustermann', 'erika mustermann', 'musterfirma',
]);
