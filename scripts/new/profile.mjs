/** What one consumer of structured data asks for. */
const FORM = /^[a-z]+(?:-[a-z]+)+$/u;
export const usage = 'profile ID (such as google-event)';

/** The file of a new profile, by path. */
export function create(root, id) {
  if (!FORM.test(id)) throw new Error(`Unexpected id ${id}, expected words in lower case with hyphens, such as google-event.`);
  const name = id.replace(/-([a-z])/gu, (_, letter) => letter.toUpperCase());
  const text = `import type { Profile } from '../../model/profile.ts';

/** …: what it requires and recommends, as its page said on the day it was read. */
export const ${name}: Profile = {
  id: '${id}',
  name: '…',
  url: '…',
  read: '…',
  automatic: false,
  targets: [{ types: [], required: [], recommended: [] }],
};
`;
  return { [`src/validate/profiles/${id}.ts`]: text };
}

/** What to do with it. */
export function next(id) {
  return `1. Fill src/validate/profiles/${id}.ts from the consumer's page: its address, the day you read it, and per type what it requires and recommends.\n2. npm run generate && npx vitest run tests/validate`;
}
