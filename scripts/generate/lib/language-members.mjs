import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/**
 * The members of a language pack as `src/model/language.ts` declares them: name, what its comment
 * says, the text of its type, and its own members where it has some.
 */
export function languageMembers(root) {
  const path = join(root, 'src/model/language.ts');
  const file = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.ES2022, true);
  const declared = file.statements.find((statement) => ts.isInterfaceDeclaration(statement) && statement.name.text === 'Language');
  return membersOf(declared.members);

  function membersOf(members) {
    return members.filter(ts.isPropertySignature).map((member) => ({
      name: member.name.getText(file),
      comment: ts.getJSDocCommentsAndTags(member).map(({ comment }) => (typeof comment === 'string' ? comment : '')).join(' ').replace(/\s+/gu, ' ').trim(),
      type: member.type.getText(file),
      members: ts.isTypeLiteralNode(member.type) ? membersOf(member.type.members) : [],
    }));
  }
}
