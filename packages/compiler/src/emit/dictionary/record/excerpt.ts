import { dotted } from "../fields/rules-of-field.ts";
import { Html, html, join, preformatted } from "../html.ts";

type Json = Readonly<Record<string, unknown>>;

/** Longer values are cut: an excerpt shows the place, not the content. */
const LONGEST = 90;

/**
 * The part of a record that matters: the fields on the way to the given paths; what is left out stands as `…`.
 * @param fault pointer of the field that is marked
 * @param beside dotted paths of other fields to show
 * @param missingWord what stands at a field whose absence is the fault
 */
export function excerpt(
  record: unknown,
  fault: string,
  beside: readonly string[],
  missingWord: string,
): Html {
  const wanted = [...new Set([dotted(fault), ...beside])].filter((path) => path !== "");
  const lines: Html[] = [];
  const put = (depth: number, text: string, marked = false): void => {
    const shown = preformatted(`${"  ".repeat(depth)}${text}`);
    lines.push(marked ? html`<mark>${shown}</mark>` : shown);
  };

  const show = (
    value: unknown,
    name: string,
    path: string,
    pointer: string,
    depth: number,
    comma: string,
  ): void => {
    const marked = pointer === fault;
    const inside = wanted.filter((one) => one.startsWith(`${path}.`) || path === "");
    if (typeof value !== "object" || value === null || (inside.length === 0 && !hasFault(pointer, fault))) {
      put(depth, `${name}${short(value)}${comma}`, marked);
      return;
    }
    const list = Array.isArray(value);
    put(depth, `${name}${list ? "[" : "{"}`, marked);
    const entries = Object.entries(value as Json).filter(
      ([key]) => list || leadsTo(wanted, below(path, key)) || hasFault(`${pointer}/${key}`, fault),
    );
    const left = Object.keys(value).length - entries.length;
    const missing = missingName(value as Json, pointer, fault);
    if (missing !== undefined) put(depth + 1, `"${missing}": ← ${missingWord}`, true);
    for (const [at, [key, item]] of entries.entries()) {
      const more = at < entries.length - 1 || left > 0 ? "," : "";
      show(
        item,
        list ? "" : `${JSON.stringify(key)}: `,
        list ? path : below(path, key),
        `${pointer}/${key}`,
        depth + 1,
        more,
      );
    }
    if (left > 0) put(depth + 1, "…");
    put(depth, `${list ? "]" : "}"}${comma}`);
  };

  show(record, "", "", "", 0, "");
  return html`<pre class="tn-example" tabindex="0"><code>${join(lines, new Html("\n"))}</code></pre>`;
}

function hasFault(pointer: string, fault: string): boolean {
  return fault === pointer || fault.startsWith(`${pointer}/`);
}

function leadsTo(wanted: readonly string[], path: string): boolean {
  return wanted.some((one) => one === path || one.startsWith(`${path}.`));
}

function below(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

/** The name of the field whose absence is the fault. */
function missingName(value: Json, pointer: string, fault: string): string | undefined {
  const name = fault.slice(pointer.length + 1);
  const here = fault.startsWith(`${pointer}/`) && name !== "" && !name.includes("/");
  return here && !Array.isArray(value) && !Object.hasOwn(value, name) ? name : undefined;
}

function short(value: unknown): string {
  const text = JSON.stringify(value) ?? "";
  if (text.length <= LONGEST) return text;
  if (Array.isArray(value)) return "[ … ]";
  return typeof value === "object" ? "{ … }" : `${[...text].slice(0, LONGEST).join("")}…"`;
}
