import { describe, expect, it } from "vitest";
import { hasPostgres, startPostgres } from "../../../quality/test/postgres-server.ts";
import { runKills } from "./run.ts";

const ALL = process.env.EXCHANGE === "all";
const KILLS = ALL ? 50 : 3;
const WHOLE = { lost: 0, duplicated: 0, pullLost: 0, appliedTwice: 0 };
const MINUTES = 900_000;

describe("a program that sends and follows, killed at random points", () => {
  it(
    "ends in the same state as one that was never killed, on SQLite",
    async () => {
      const { killed, ...count } = await runKills({ kills: KILLS, kind: "sqlite" });
      expect(count).toMatchObject(WHOLE);
      expect(killed).toBeGreaterThan(KILLS / 2);
    },
    MINUTES,
  );

  it(
    "applies changes twice when its token is committed after its rows: the control",
    async () => {
      const count = await runKills({ kills: 2, kind: "sqlite", mode: "control" });
      expect(count.appliedTwice).toBeGreaterThan(0);
    },
    MINUTES,
  );

  it.runIf(ALL && hasPostgres("Chương trình bị giết giữa chừng trên PostgreSQL"))(
    "ends in the same state on PostgreSQL",
    async () => {
      const server = startPostgres();
      try {
        const { killed, ...count } = await runKills({ kills: KILLS, kind: "postgres", url: server.url });
        expect(count).toMatchObject(WHOLE);
        expect(killed).toBeGreaterThan(KILLS / 2);
      } finally {
        server.stop();
      }
    },
    MINUTES,
  );
});
