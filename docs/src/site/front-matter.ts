/** The simple `key: value` lines at the top of a Markdown page; nothing nested. */
export function frontMatterOf(markdown: string): Readonly<Record<string, string>> {
  const [, block = ""] =
    /^---\r?\n([\s\S]*?)^---\s*$/m.exec(markdown.startsWith("---") ? markdown : "") ?? [];
  const lines = block.matchAll(/^([A-Za-z][\w-]*):[ \t]*(.*?)[ \t]*$/gm);
  return Object.fromEntries([...lines].map(([, key = "", value = ""]) => [key, unquoted(value)]));
}

function unquoted(value: string): string {
  const [, , inner] = /^(["'])(.*)\1$/.exec(value) ?? [];
  return inner ?? value;
}

/** The page's name: `title` at its top, else its first heading without marks. */
export function titleOf(markdown: string): string | undefined {
  const { title } = frontMatterOf(markdown);
  if (title !== undefined && title !== "") return title;
  const [, heading] = /^# +(.+?)(?: *\{#[^}]*\})? *$/m.exec(markdown) ?? [];
  return heading?.replaceAll(/[`*_]|\\(?=[<>|])/g, "");
}
