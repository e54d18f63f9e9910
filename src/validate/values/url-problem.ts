import { parsedUrl } from '../../forms/parsed-url.ts';

/** What is wrong with a web address. */
export interface UrlProblem {
  readonly kind: 'blank' | 'scheme' | 'missing-scheme' | 'prose' | 'malformed' | 'relative' | 'several' | 'handle';
  /** The address as it was meant, where it can mean nothing else. */
  readonly suggestion?: string;
}

/**
 * What is wrong with a web address; nothing where it is right. Addresses of any scheme that is
 * registered for links are right; a relative one is a problem of its own kind, for the caller to judge.
 *
 * @example `urlProblem('htps://childfocus.be')` is `{ kind: 'scheme', suggestion: 'https://childfocus.be' }`.
 */
export function urlProblem(text: string): UrlProblem | undefined {
  if (PLAIN.test(text)) return undefined;
  if (/^https?:\/\/\S+?(?:[,;|]\s*|\s+)https?:\/\//iu.test(text)) return { kind: 'several' };
  // https://https://childfocus.be
  const twice = /^https?:\/\/(?<name>https?)(?::\/+|\/\/)(?<rest>[^/].*)$/iu.exec(text.trim())?.groups;
  if (twice !== undefined) return { kind: 'malformed', suggestion: `${twice['name'] ?? ''}://${twice['rest'] ?? ''}` };
  if (GOOD.test(text)) return parsedUrl(text) !== undefined ? undefined : { kind: 'malformed' };
  const trimmed = text.trim();
  if (trimmed !== text && GOOD.test(trimmed)) return { kind: 'blank', suggestion: trimmed };
  if (/\s/u.test(trimmed)) return spaced(trimmed);
  const scheme = /^(?<name>[a-z][a-z\d+.-]*):/iu.exec(trimmed)?.groups?.['name']?.toLowerCase();
  if (scheme === 'http' || scheme === 'https') {
    // http:/x, https:x, http:///x, https:\\x
    const rest = trimmed.slice(scheme.length + 1).replace(/\\/gu, '/').replace(/^\/*/u, '');
    const meant = `${scheme}://${rest}`;
    return GOOD.test(meant) && parsedUrl(meant) !== undefined && meant !== text ? { kind: 'malformed', suggestion: meant } : { kind: 'malformed' };
  }
  // https//childfocus.be, http;//childfocus.be
  const bare = /^(?<name>https?)[;,.]?\/\/(?<rest>.+)$/iu.exec(trimmed)?.groups;
  if (bare !== undefined) return { kind: 'malformed', suggestion: `${bare['name']?.toLowerCase() ?? ''}://${bare['rest'] ?? ''}` };
  if (scheme !== undefined && trimmed.startsWith('//', scheme.length + 1)) return misspelt(scheme, trimmed);
  if (scheme !== undefined && KNOWN.has(scheme)) return undefined;
  // javascript:void(0), file:///C:/logo.png, C:\\logo.png
  if (scheme !== undefined && (scheme.length === 1 || scheme === 'javascript' || scheme === 'file')) return { kind: 'malformed' };
  // www.childfocus.be, childfocus.be/nl, childfocus.be
  if (/^(?:www\.|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:com|org|net|info|eu|be|nl|fr|de|es|it|pt|pl|se|uk|us|io|gov|edu|example)(?:[/?#:]|$))/iu.test(trimmed)) return { kind: 'missing-scheme', suggestion: `https://${trimmed}` };
  if (/^@[\w.-]{2,40}$/u.test(trimmed)) return { kind: 'handle' };
  // //cdn.childfocus.be/logo.png
  if (/^\/\/[\p{L}\p{N}-]+\./u.test(trimmed)) return { kind: 'relative', suggestion: `https:${trimmed}` };
  return scheme === undefined ? { kind: 'relative' } : undefined;
}

/** Nearly every address, found fast: https://news.example/nl/pers-1.html */
const PLAIN = /^https?:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?:\/[\w.~/-]*)?$/u;
/** http or https, a host without a comma, and no blank, quotation mark or angle bracket; {words} of a template are right */
const GOOD = /^https?:\/\/[^\s/?#"<>\\,;|]+(?:[/?#][^\s"<>\\]*)?$/iu;
const KNOWN: ReadonlySet<string> = new Set([
  'about', 'acct', 'at', 'bitcoin', 'cid', 'data', 'did', 'doi', 'ftp', 'ftps', 'geo', 'git', 'gs', 'hdl', 'info', 'ipfs', 'irc', 'isbn', 'magnet', 'mailto',
  'news', 's3', 'schema', 'sip', 'sips', 'sms', 'ssh', 'tag', 'tel', 'urn', 'web', 'ws', 'wss', 'xmpp', 'android-app', 'ios-app', 'market', 'skype', 'spotify', 'whatsapp',
]);

/** https://news.example/press room 2.jpg */
const FILE = /^https?:\/\/[^\s/]+\/[^\s?#]+(?: [^\s?#]+){1,20}\.(?:jpe?g|png|gif|webp|svg|avif|pdf|mp[34]|docx?)$/iu;

function spaced(text: string): UrlProblem {
  if (!/^[a-z][a-z\d+.-]*:\/\/\S/iu.test(text)) return { kind: 'prose' };
  // Behind the blanks of a name the name of a file ends; behind an address there may be words.
  return FILE.test(text) && GOOD.test(text.replace(/ /gu, '%20')) ? { kind: 'blank', suggestion: text.replace(/ /gu, '%20') } : { kind: 'blank' };
}

/** `htps://`, `ttp://`: an address of the web whose scheme lost or swapped a letter. */
function misspelt(scheme: string, text: string): UrlProblem | undefined {
  const rest = text.slice(scheme.length);
  if (/^(?:htps|htpps|httpss|hhttps|httsp|hhtps|htttps|ttps|thtps|htts|httos|httpd)$/u.test(scheme)) return { kind: 'scheme', suggestion: `https${rest}` };
  if (/^(?:htp|hhtp|htttp|htpp|ttp|thtp|hhttp)$/u.test(scheme)) return { kind: 'scheme', suggestion: `http${rest}` };
  return KNOWN.has(scheme) || scheme.includes('-') || scheme.includes('.') ? undefined : { kind: 'scheme' };
}
