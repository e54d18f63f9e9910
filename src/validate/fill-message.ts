/**
 * A message template with its arguments filled in; an argument that is not given is left empty.
 *
 * @example `fillMessage('Unexpected `{actual}`', { actual: 'jan' })` is "Unexpected `jan`".
 */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
  // {name} of an argument
  return template.replace(/\{(\w+)\}/gu, (_, name: string) => (Object.hasOwn(data, name) ? (data[name] as string) : ''));
}
