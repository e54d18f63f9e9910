/** The patterns that a brace list stands for; at most a thousand. */
export function braces(pattern: string): readonly string[] {
  let open = [pattern];
  const done: string[] = [];
  while (open.length > 0 && open.length + done.length < 1000) {
    const next: string[] = [];
    for (const each of open) {
      // The first innermost list: `{a,b}`.
      const list = /\{([^{}]*)\}/u.exec(each);
      if (list === null) done.push(each);
      else next.push(...(list[1] as string).split(',').map((choice) => each.slice(0, list.index) + choice + each.slice(list.index + list[0].length)));
    }
    open = next;
  }
  return [...done, ...open];
}

/** Whether a name fits one part of a pattern, without backtracking past the last `*`. */
export function fits(pattern: string, name: string): boolean {
  if (name.startsWith('.') && !pattern.startsWith('.')) return false;
  let p = 0;
  let n = 0;
  let star = -1;
  let tried = 0;
  while (n < name.length) {
    if (p < pattern.length && pattern[p] === '*') {
      star = p;
      tried = n;
      p += 1;
    } else if (p < pattern.length && (pattern[p] === '?' || pattern[p] === name[n])) {
      p += 1;
      n += 1;
    } else if (star >= 0) {
      p = star + 1;
      tried += 1;
      n = tried;
    } else return false;
  }
  return /^\**$/u.test(pattern.slice(p));
}
