import type { Language } from '../model/language.ts';
import type { ResolveContext } from './resolve-context.ts';

/** The pack of the language that a release is in, whatever its region. */
export function packOf({ language, languages }: ResolveContext): Language | undefined {
  const [primary] = language.split('-');
  return languages.find(({ tag }) => tag === primary);
}
