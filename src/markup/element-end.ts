/**
 * Where the element ends whose start tag stands at an offset, told by counting tags of its name; the
 * end of the page where that cannot be told.
 */
export function elementEnd(page: string, at: number): number {
  const own = /^<[a-z\d]+/iu.exec(page.slice(at, at + 40))?.[0] ?? page.slice(at, at + 2);
  let open = 1;
  let from = page.indexOf('>', at) + 1;
  while (open > 0) {
    const close = page.indexOf(`</${own.slice(1)}`, from);
    if (close === -1 || from === 0) return page.length;
    for (let next = page.indexOf(own, from); next !== -1 && next < close; next = page.indexOf(own, next + 1)) open += 1;
    open -= 1;
    from = close + 1;
  }
  return from;
}
