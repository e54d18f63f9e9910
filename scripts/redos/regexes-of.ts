import ts from 'typescript';

/** A regular expression as it stands in a file; line and column from 1. */
export interface FoundRegex {
  readonly source: string;
  readonly flags: string;
  readonly line: number;
  readonly column: number;
}

/** The regular expressions of a file: its literals, and the places where `RegExp` builds one. */
export interface FoundRegexes {
  readonly literals: readonly FoundRegex[];
  readonly built: readonly { readonly text: string; readonly line: number; readonly column: number }[];
}

/** Finds the regular expressions of a TypeScript file. */
export function regexesOf(path: string, text: string): FoundRegexes {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
  const literals: FoundRegex[] = [];
  const built: { text: string; line: number; column: number }[] = [];
  visit(file);
  return { literals, built };

  function visit(node: ts.Node): void {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      literals.push({ source: node.text.slice(1, end), flags: node.text.slice(end + 1), ...place(node) });
    } else if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression) && node.expression.text === 'RegExp') {
      built.push({ text: node.getText(file), ...place(node) });
    }
    ts.forEachChild(node, visit);
  }

  function place(node: ts.Node): { line: number; column: number } {
    const { line, character } = file.getLineAndCharacterOfPosition(node.getStart(file));
    return { line: line + 1, column: character + 1 };
  }
}
