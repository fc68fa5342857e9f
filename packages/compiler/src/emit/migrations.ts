import type { Migration } from "@thongnhat/core";
import { BANNER } from "./writer.ts";

/**
 * Migrations for `@thongnhat/convert`, drafts among them: they say so themselves, and validators have none of them.
 * @returns file name below packages/convert/src/generated → source
 */
export function emitMigrations(migrations: readonly Migration[]): Map<string, string> {
  const parts = migrations.map((migration) => `  ${JSON.stringify(migration)},\n`);
  const doc =
    "/** Every migration of the standard, by database and version. The newer version of a `draft` is not official. */\n";
  return new Map([
    [
      "migrations.ts",
      `${BANNER}import type { Migration } from "@thongnhat/core";\n\n${doc}export const migrations: readonly Migration[] = [\n${parts.join("")}];\n`,
    ],
  ]);
}
