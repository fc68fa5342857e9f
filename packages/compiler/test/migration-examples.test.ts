import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { readDraft, readStandard, resolveMigrations } from "@thongnhat/compiler";
import { describe, expect, it } from "vitest";
import { migrate } from "../../convert/src/migrate/migrate.ts";
import { structures } from "./structures.ts";

const SCHEMAS = join(import.meta.dirname, "../../../schemas");
const standard = readStandard(SCHEMAS);
const draft = readDraft(SCHEMAS, "ho-tich", "2.0", standard);
const migration = resolveMigrations(standard).find(
  ({ database, to }) => database === "ho-tich" && to === "2.0",
);
if (migration === undefined) throw new Error("The migration of ho-tich to 2.0 is gone");

const older = structures(standard);
const newer = structures(draft);

const folder = join(SCHEMAS, "ho-tich/1.0/examples");
const kinds = readdirSync(folder).filter((name) => name !== "dataset");
const examples = kinds.flatMap((name) =>
  readdirSync(join(folder, name, "valid")).map((file) => {
    const record: unknown = JSON.parse(readFileSync(join(folder, name, "valid", file), "utf8"));
    return { name: `${name}/${file}`, record };
  }),
);

/** The pointers at which two records differ. */
function differences(left: unknown, right: unknown, path = ""): string[] {
  if (isDeepStrictEqual(left, right)) return [];
  const entries = (value: unknown) =>
    typeof value === "object" && value !== null ? Object.entries(value) : undefined;
  const [one, other] = [entries(left), entries(right)];
  if (one === undefined || other === undefined) return [path];
  const keys = new Set([...one, ...other].map(([key]) => key));
  const of = (all: [string, unknown][], key: string) => all.find(([name]) => name === key)?.[1];
  return [...keys].flatMap((key) => differences(of(one, key), of(other, key), `${path}/${key}`));
}

describe("every valid example of hộ tịch 1.0", () => {
  it("is there", () => expect(examples.length).toBeGreaterThan(100));

  for (const { name, record } of examples) {
    it(`${name}: the migrated record has the structure of the draft`, () => {
      const before = structuredClone(record);
      const { record: migrated, status, losses, issues } = migrate(record, migration);
      expect(record).toEqual(before);
      expect(status).toBe("migrated");
      expect(losses).toEqual([]);
      expect(issues.filter(({ severity }) => severity === "error")).toEqual([]);
      expect(newer(migrated)).toEqual([]);
    });

    it(`${name}: up and down again differs only where it is said`, () => {
      const up = migrate(record, migration);
      const down = migrate(up.record, migration, { direction: "down" });
      const said = [...up.losses, ...up.added, ...down.losses, ...down.added].map(({ path }) => path);
      const unsaid = differences(record, down.record).filter(
        (path) =>
          !said.some(
            (other) => path === other || path.startsWith(`${other}/`) || other.startsWith(`${path}/`),
          ),
      );
      expect(unsaid).toEqual([]);
      expect(older(down.record)).toEqual([]);
    });

    it(`${name}: migrating what was migrated changes nothing`, () => {
      const up = migrate(record, migration);
      expect(migrate(up.record, migration)).toEqual({
        record: up.record,
        status: "already",
        losses: [],
        added: [],
        issues: [],
      });
    });
  }

  it("comes back exactly as it was", () => {
    const changed = examples.filter(({ record }) => {
      const up = migrate(record, migration);
      const down = migrate(up.record, migration, { direction: "down" });
      return !isDeepStrictEqual(down.record, record);
    });
    expect(changed.map(({ name }) => name)).toEqual([]);
  });
});
