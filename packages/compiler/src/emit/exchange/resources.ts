import type { Model } from "../../model/types.ts";
import { BANNER, camelCase, literal } from "../writer.ts";

/** A typed resource for each record of each database, and where each stands. */
export function emitResources(model: Model): string {
  const databases = model.databases.filter(({ records }) => records.length > 0);
  const imports = databases.map(
    ({ id }) => `import type * as ${camelCase(id)} from "@thongnhat/schemas/${id}";`,
  );
  const fields = databases.map(({ id, label, records }) => {
    const lines = records.map(({ name, def }) => {
      const known = model.defs.get(def);
      if (known === undefined) throw new RangeError(`no definition ${def}`);
      return `    /** ${known.label.vi} */\n    readonly ${camelCase(name)}: Resource<${camelCase(id)}.${known.title}>;`;
    });
    return `  /** ${label.vi} */\n  readonly ${camelCase(id)}: {\n${lines.join("\n")}\n  };`;
  });
  const names = databases.map(({ id, records }) => [
    camelCase(id),
    Object.fromEntries(records.map((record) => [camelCase(record.name), record.id])),
  ]);
  return `${BANNER}${[...imports, 'import type { Resource } from "../resource/types.ts";'].sort().join("\n")}

/** Every record of the standard as a resource of a server. */
export interface Resources {
${fields.join("\n")}
}

/** The record, as \`database/record\`, of each resource. */
export const RESOURCES = ${literal(Object.fromEntries(names))} as const;
`;
}
