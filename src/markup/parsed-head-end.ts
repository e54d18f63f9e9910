import type { DefaultTreeAdapterTypes } from 'parse5';

/** What a parser of HTML says of a page. */
export interface ParsedHead {
  /** Where the head ends: `</head>`, else `<body>`, else behind the last that is in the head. */
  readonly end: number;
  /** The scripts in the page by `id`, with their text. */
  readonly scripts: readonly { readonly id: string; readonly text: string; readonly start: number; readonly end: number }[];
}

/**
 * Where the head of any page ends, by a whole parse of it. Loads the parser when it is first
 * needed.
 *
 * @param from - behind a byte-order mark
 */
export async function parsedHeadEnd(page: string, from = 0): Promise<ParsedHead> {
  const { parse } = await import('parse5');
  const document = parse(page.slice(from), { sourceCodeLocationInfo: true });
  const html = document.childNodes.find((node) => node.nodeName === 'html') as DefaultTreeAdapterTypes.Element;
  const head = html.childNodes.find((node) => node.nodeName === 'head') as DefaultTreeAdapterTypes.Element;
  const body = html.childNodes.find((node) => node.nodeName === 'body' || node.nodeName === 'frameset') as DefaultTreeAdapterTypes.Element | undefined;
  const before = [head.childNodes.at(-1)?.sourceCodeLocation?.endOffset, head.sourceCodeLocation?.startTag?.endOffset, html.sourceCodeLocation?.startTag?.endOffset, document.childNodes.find((node) => node.nodeName === '#documentType')?.sourceCodeLocation?.endOffset];
  const end = head.sourceCodeLocation?.endTag?.startOffset ?? body?.sourceCodeLocation?.startTag?.startOffset ?? Math.max(0, ...before.map((offset) => offset ?? 0));
  return { end: from + end, scripts: scriptsIn(document, from) };
}

function scriptsIn(document: DefaultTreeAdapterTypes.Document, from: number): ParsedHead['scripts'] {
  const scripts: { id: string; text: string; start: number; end: number }[] = [];
  const pending: DefaultTreeAdapterTypes.ChildNode[] = [...document.childNodes].reverse();
  for (let node = pending.pop(); node !== undefined; node = pending.pop()) {
    if (!('tagName' in node)) continue;
    if (node.tagName !== 'script') {
      for (const child of [...node.childNodes].reverse()) pending.push(child);
      continue;
    }
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    const place = node.sourceCodeLocation;
    if (id === undefined || place === undefined || place === null) continue;
    const text = node.childNodes.map((child) => ('value' in child ? child.value : '')).join('');
    scripts.push({ id, text, start: from + place.startOffset, end: from + place.endOffset });
  }
  return scripts;
}
