import type { CodeTable } from "@thongnhat/code-tables";
import type { Tables } from "../common/cli.ts";
import { el } from "../common/dom.ts";
import { type Page, UserError } from "../common/page.ts";
import { brought, type Units } from "./registry.ts";

const loading = new Map<string, Promise<void>>();

/** Administrative units, loaded when they are first asked for. */
export async function loadUnits(page: Page): Promise<Units> {
  await loadScript("units", page);
  const { thongnhatUnits } = brought();
  if (thongnhatUnits === undefined) throw missing("units", page);
  return thongnhatUnits;
}

/** The tables that are needed to speak of one: the administrative units, or all. */
export async function loadTables(page: Page, table: string): Promise<Tables> {
  const { tables: units } = await loadUnits(page);
  if (units.some(({ id }) => id === table)) return byId(units);
  await loadScript("tables", page);
  const { thongnhatTables } = brought();
  if (thongnhatTables === undefined) throw missing("tables", page);
  return byId([...units, ...thongnhatTables]);
}

function byId(tables: readonly CodeTable[]): Tables {
  return new Map(tables.map((table) => [table.id, table]));
}

function loadScript(name: string, page: Page): Promise<void> {
  const known = loading.get(name);
  if (known) return known;
  page.say(page.words.frame.loading);
  const done = new Promise<void>((resolve, reject) => {
    const script = el("script", { src: `${page.root}assets/${name}.js` });
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => {
      loading.delete(name);
      reject(missing(name, page));
    });
    document.head.append(script);
  });
  loading.set(name, done);
  return done;
}

function missing(name: string, page: Page): UserError {
  return new UserError(page.words.frame.missing(`assets/${name}.js`));
}
