/** Whether a quotation is open at the end of a text: “…”, „…“, «…», »…« and "…" in any order. */
export function opensQuotation(text: string): boolean {
  let opened = '';
  for (const [mark] of text.matchAll(/[“”„«»"]/gu)) {
    if (opened === '') opened = mark;
    else if (CLOSES.get(opened)?.includes(mark) === true) opened = '';
  }
  return opened !== '';
}

const CLOSES = new Map([
  ['“', '”'],
  ['”', '”'],
  ['„', '“”"'],
  ['«', '»'],
  ['»', '«'],
  ['"', '"'],
]);
