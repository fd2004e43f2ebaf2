import ts from "typescript";

/** What the rules need to know of one file. */
export interface SourceFacts {
  /** Path below the checkout, with slashes. */
  readonly path: string;
  /** What it imports, as written, types included. */
  readonly imports: readonly string[];
  /** What it takes from its surroundings: `Date.now`, `Intl.NumberFormat()`, `document`. */
  readonly ambient: readonly string[];
}

const GLOBALS = new Set(
  "process Buffer globalThis document window navigator location localStorage fetch performance crypto console setTimeout setInterval require".split(
    " ",
  ),
);
/** These follow the machine's language or time zone. */
const LOCAL_METHODS =
  /^(toLocale\w*|getFullYear|getMonth|getDate|getDay|getHours|getMinutes|getSeconds|getTimezoneOffset)$/;

/** Parses a .ts, .mjs or .astro file; of an .astro file its frontmatter and its script elements. */
export function readSource(path: string, text: string): SourceFacts {
  const code = path.endsWith(".astro") ? codeOfAstro(text) : text;
  const source = ts.createSourceFile(path.replace(/\.astro$/, ".ts"), code, ts.ScriptTarget.ESNext, true);
  const imports: string[] = [];
  const ambient: string[] = [];
  const declared = new Set<string>();
  const used: string[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(node);
    if (specifier !== null) imports.push(specifier);
    const call = ambientCall(node);
    if (call !== null) ambient.push(call);
    if (ts.isIdentifier(node) && GLOBALS.has(node.text)) {
      if (isDeclaration(node)) declared.add(node.text);
      else if (isReference(node)) used.push(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { path, imports, ambient: [...ambient, ...used.filter((name) => !declared.has(name))] };
}

function codeOfAstro(text: string): string {
  const frontmatter = /^\s*---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? "";
  const scripts = [...text.matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(([, code]) => code ?? "");
  return [frontmatter, ...scripts].join("\n;");
}

function specifierOf(node: ts.Node): string | null {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return literal(node.moduleSpecifier);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal);
  const dynamic = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
  // An address that is computed cannot be judged, so it breaks every rule.
  return dynamic ? (literal(node.arguments[0]) ?? "(computed)") : null;
}

function literal(node: ts.Node | undefined): string | null {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : null;
}

function ambientCall(node: ts.Node): string | null {
  if (ts.isPropertyAccessExpression(node)) {
    const name = `${node.expression.getText()}.${node.name.text}`;
    if (/^(Date\.(now|parse)|Math\.random)$/.test(name)) return name;
  }
  if (!ts.isCallExpression(node) && !ts.isNewExpression(node)) return null;
  const count = node.arguments?.length ?? 0;
  const callee = node.expression;
  // One argument is a moment in time; none is now, and several are a local time.
  if (callee.getText() === "Date" && count !== 1) return count === 0 ? "new Date()" : "new Date(year, …)";
  if (/^Intl\./.test(callee.getText()) && !fixesLocale(node)) return `${callee.getText()}()`;
  if (!ts.isPropertyAccessExpression(callee)) return null;
  const method = callee.name.text;
  if (method === "localeCompare" && count < 2) return "localeCompare()";
  return LOCAL_METHODS.test(method) ? `${method}()` : null;
}

function fixesLocale(call: ts.CallExpression | ts.NewExpression): boolean {
  const first = call.arguments?.[0];
  return first !== undefined && first.getText() !== "undefined" && first.getText() !== "[]";
}

function isDeclaration(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isFunctionDeclaration(parent)) &&
    parent.name === node
  );
}

function isReference(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isPropertyAssignment(parent)) return parent.initializer === node;
  return !(
    ts.isPropertySignature(parent) ||
    ts.isPropertyDeclaration(parent) ||
    ts.isMethodDeclaration(parent) ||
    ts.isMethodSignature(parent) ||
    ts.isQualifiedName(parent) ||
    ts.isTypeReferenceNode(parent) ||
    ts.isNamedTupleMember(parent) ||
    ts.isBindingElement(parent)
  );
}
