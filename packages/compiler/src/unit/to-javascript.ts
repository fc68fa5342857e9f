import ts from "typescript";

const OPTIONS: ts.CompilerOptions = {
  module: ts.ModuleKind.ESNext,
  target: ts.ScriptTarget.ES2022,
  verbatimModuleSyntax: true,
};

/**
 * A generated TypeScript module as what every Node and bundler reads: the JavaScript and its declarations.
 * @returns texts by path
 */
export function toJavaScript(path: string, text: string): [string, string][] {
  const base = path.slice(0, -".ts".length);
  const source = text.replace(/(from "\.[^"]*)\.ts"/g, '$1.js"');
  const { outputText } = ts.transpileModule(source, { fileName: path, compilerOptions: OPTIONS });
  const declared = ts.transpileDeclaration(source, {
    fileName: path,
    compilerOptions: { ...OPTIONS, isolatedDeclarations: true },
    reportDiagnostics: true,
  });
  const [problem] = declared.diagnostics ?? [];
  if (problem !== undefined)
    throw new Error(`${path}: ${ts.flattenDiagnosticMessageText(problem.messageText, " ")}`);
  return [
    [`${base}.js`, outputText],
    [`${base}.d.ts`, declared.outputText],
  ];
}
