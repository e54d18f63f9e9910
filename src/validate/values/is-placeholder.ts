/**
 * True of a text that was left to be filled in, or that a template or script left behind.
 *
 * @param property - the property it stands in: some hold templates by right.
 * @example `isPlaceholder('{{ page.title }}', 'headline')` and `isPlaceholder('[object Object]', 'name')` are true.
 */
export function isPlaceholder(text: string, property: string): boolean {
  // Python writes its empty value so; elsewhere it may be an answer.
  if (text === 'None' && NAMES.has(property)) return true;
  if (text.length <= 22 && WORDS.has(text.trim().toLowerCase())) return true;
  if (text.includes('{') && !TEMPLATES.has(property) && /\{\{[^{}]{1,80}\}\}|\{%[^{}]{1,80}%\}|[$#]\{[^{}]{1,80}\}|^\{[a-z][\w.]{1,40}\}$/iu.test(text)) return true;
  // %%title%%
  if (text.includes('%%') && /%%[a-z_]{3,40}%%/iu.test(text)) return true;
  // <%= title %>, <?php echo $title; ?>, <?= $title ?>
  if (text.includes('<') && !TEMPLATES.has(property) && /<%[^%]{1,80}%>|<\?(?:php\b|=)/iu.test(text)) return true;
  if (startsAsOne(text)) return true;
  // +1-000-000-0000, XXX-XXX-XXXX
  if (property === 'telephone' && /^(?:\+\d{1,3}[\s.-]?)?\(?(?:0{3}|[xX]{3})\)?[\s.-]?(?:0{3}|[xX]{3})[\s.-]?(?:0{4}|[xX]{4})$/u.test(text)) return true;
  // The letter that is rare stands first: the others of the word are in every text.
  return text.includes('psum') && /lorem ipsum/iu.test(text);
}

/** True of a text that starts as a placeholder does: the first letter of most says that they are none. */
function startsAsOne(text: string): boolean {
  switch (text.charAt(0).toLowerCase()) {
    case '%':
      // %seo_title%
      return /^%[a-z_]{3,40}%$/iu.test(text);
    case '[':
      return /^\[(?:insert|your|add|enter|vul|naam|name|title|date|job|company|author|headline|description|url|link|email|e-mail|phone|image|organi[sz]ation|product|event)\b[^\]]{0,60}\]$/iu.test(text);
    case 'h':
      // https://news.example/undefined, https://news.example/?page=null
      return text.startsWith('http') && /[/=](?:undefined|null|NaN|\[object(?: |%20)Object\])(?:[/?&#]|$)/u.test(text);
    case 't':
    case 'f':
    case 'x':
      // TODO: add a name; FIXME later
      return /^(?:TODO|TBD|FIXME|XXX)\s?(?:[:\-–—(]|$)/u.test(text);
    case 'i':
    case 'e':
    case 'a':
      return text.length < 80 && text.includes(' your ') && /^(?:insert|enter|add) your /iu.test(text);
    default:
      return false;
  }
}

/** Properties whose value may be a template or code: `{query}` in an address, an e-mail pattern. */
const TEMPLATES: ReadonlySet<string> = new Set(['target', 'urlTemplate', 'query-input', 'valuePattern', 'httpMethod', 'text', 'articleBody', 'codeSampleType']);

/** Properties whose value nobody answers with "None". */
const NAMES: ReadonlySet<string> = new Set(['name', 'headline', 'alternativeHeadline', 'description', 'url', 'image', 'articleBody', 'author', 'publisher', 'datePublished', 'dateModified', 'email', 'telephone', 'sameAs', 'logo']);

/** Whole values that stand for one still to come; in lower case. */
const WORDS: ReadonlySet<string> = new Set([
  'todo', 'to do', 'tbd', 'tba', 'tbc', 'fixme', 'xxx', 'n/a', 'null', 'undefined', 'nan', '[object object]', 'string', 'your name', 'your name here', 'your company',
  'your company name', 'name here', 'title here', 'insert title', 'insert name', 'test test', 'asdf', 'foobar', 'placeholder', 'lorem', 'change me', 'changeme', 'invalid date', 'first last', 'firstname lastname', 'john q. public',
]);
