/** An argument of a template and the words behind it. */
interface Slot {
  readonly name: string;
  /** Whether it stands between code marks of its own. */
  readonly quoted: boolean;
  readonly after: string;
}

/** A template taken apart at its arguments. */
interface Template {
  readonly start: string;
  readonly slots: readonly Slot[];
}

/**
 * A message template with its arguments filled in; an argument that is not given is left empty.
 *
 * @example `fillMessage('Unexpected `{actual}`', { actual: 'jan' })` is "Unexpected `jan`".
 */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
  let made = templates.get(template);
  if (made === undefined) templates.set(template, (made = templateOf(template)));
  let message = made.start;
  for (const { name, quoted, after } of made.slots) {
    const value = Object.hasOwn(data, name) ? (data[name] as string) : '';
    // Words that hold code marks of their own get none around them.
    message += (quoted && !value.includes('`') ? `\`${value}\`` : value) + after;
  }
  return message;
}

/** Each taken apart once: to do it for each message takes as long as to look for its place. */
const templates = new Map<string, Template>();

function templateOf(template: string): Template {
  const found = [...template.matchAll(ARGUMENT)];
  const slots = found.map((match, index) => {
    const [whole, quoted, plain = ''] = match;
    return { name: quoted ?? plain, quoted: quoted !== undefined, after: template.slice(match.index + whole.length, found[index + 1]?.index) };
  });
  return { start: template.slice(0, found[0]?.index), slots };
}

/** `{name}` between code marks, or {name} */
const ARGUMENT = /`\{(\w+)\}`|\{(\w+)\}/gu;
