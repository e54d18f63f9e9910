/**
 * A message template with its arguments filled in; an argument that is not given is left empty.
 *
 * @example `fillMessage('Unexpected `{actual}`', { actual: 'jan' })` is "Unexpected `jan`".
 */
export function fillMessage(template: string, data: Readonly<Record<string, string>>): string {
  // {name} of an argument, or `{name}`: words that hold code marks of their own get none around them
  return template.replace(/`\{(\w+)\}`|\{(\w+)\}/gu, (_: string, quoted: string | undefined, plain: string | undefined) => {
    const name = quoted ?? plain ?? '';
    const value = Object.hasOwn(data, name) ? (data[name] as string) : '';
    return quoted === undefined || value.includes('`') ? value : `\`${value}\``;
  });
}
