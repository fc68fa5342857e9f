import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";

const PACKAGES = join(import.meta.dirname, "../../..");

/** A pattern in the source of a package. */
export interface CodePattern {
  /** Below `packages/`, with the line. */
  readonly place: string;
  /** `/source/flags`; of a pattern that is put together at run time, the expression. */
  readonly text: string;
  /** Missing when the pattern is put together at run time from what only the running program knows. */
  readonly pattern?: { readonly source: string; readonly flags: string };
}

/** Functions that make a pattern of their arguments. */
const MAKERS = new Set(["RegExp", "lazyPattern"]);

/** Every regular expression in the sources of a package, tests left out. */
export function patternsOf(name: string): CodePattern[] {
  const folder = join(PACKAGES, name, "src");
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((file) => file.split(sep).join("/"))
    .filter((file) => file.endsWith(".ts") && !/\.test(?:-d)?\.ts$/.test(file))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), "utf8");
      // The patterns of generated code are made by name; most of it has none, and is large.
      if (file.startsWith("generated/") && !text.includes("RegExp")) return [];
      return patternsIn(text, `${name}/src/${file}`);
    });
}

/** Every regular expression in a source text: literals, `RegExp(…)` and what makes one when it is first used. */
export function patternsIn(text: string, file: string): CodePattern[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const constants = constantsOf(source);
  const found: CodePattern[] = [];
  const visit = (node: ts.Node): void => {
    const place = (): string => `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      found.push(known(place(), node.text.slice(1, end), node.text.slice(end + 1)));
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && MAKERS.has(node.expression.getText())) {
      const [first, second] = node.arguments ?? [];
      const pattern = first === undefined ? undefined : textOf(first, constants);
      const flags = second === undefined ? "" : textOf(second, constants);
      if (pattern === undefined || flags === undefined) found.push({ place: place(), text: node.getText() });
      else found.push(known(place(), pattern, flags));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function known(place: string, source: string, flags: string): CodePattern {
  return { place, text: `/${source}/${flags}`, pattern: { source, flags } };
}

/** Texts that are constants of the file. */
function constantsOf(source: ts.SourceFile): ReadonlyMap<string, ts.Expression> {
  const constants = new Map<string, ts.Expression>();
  for (const statement of source.statements) {
    if (!ts.isVariableStatement(statement) || !(statement.declarationList.flags & ts.NodeFlags.Const))
      continue;
    for (const { name, initializer } of statement.declarationList.declarations)
      if (ts.isIdentifier(name) && initializer !== undefined) constants.set(name.text, initializer);
  }
  return constants;
}

/** The text that an expression always gives, if it always gives the same. */
function textOf(node: ts.Expression, constants: ReadonlyMap<string, ts.Expression>): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isIdentifier(node)) {
    const value = constants.get(node.text);
    return value === undefined ? undefined : textOf(value, constants);
  }
  if (ts.isTaggedTemplateExpression(node))
    return node.tag.getText() === "String.raw" && ts.isNoSubstitutionTemplateLiteral(node.template)
      ? node.template.rawText
      : undefined;
  if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken)
    return joined([node.left, node.right], constants);
  if (!ts.isTemplateExpression(node)) return undefined;
  const spans = node.templateSpans.map(({ expression, literal }) => {
    const value = textOf(expression, constants);
    return value === undefined ? undefined : value + literal.text;
  });
  return spans.includes(undefined) ? undefined : node.head.text + spans.join("");
}

function joined(
  parts: readonly ts.Expression[],
  constants: ReadonlyMap<string, ts.Expression>,
): string | undefined {
  const texts = parts.map((part) => textOf(part, constants));
  return texts.includes(undefined) ? undefined : texts.join("");
}
