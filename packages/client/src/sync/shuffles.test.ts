import fc from "fast-check";
import { expect, it } from "vitest";
import { event, follower, serverOf } from "../../test/follower.ts";
import { createSync } from "./index.ts";

it("comes to one final state over 1,000 shuffles of doubled events", async () => {
  const all = [1, 2, 3, 4].flatMap((number) => [1, 2, 3].map((version) => event(number, version)));
  let shuffles = 0;
  const one = follower(serverOf([]).resource);
  const twice = fc.shuffledSubarray([...all, ...all], { minLength: all.length * 2 });
  await fc.assert(
    fc.asyncProperty(twice, fc.integer({ min: 1, max: 30 }), async (events, limit) => {
      shuffles++;
      const { store, rows, apply } = one;
      store.database.exec("DELETE FROM ho_so");
      const { resource } = serverOf(events);
      const sync = createSync({ store, resource, limit, apply, stream: `lan-${shuffles}` });
      const { applied, ignored } = await sync.once();
      expect(applied + ignored).toBe(24);
      expect(rows().map((row) => row.slice(0, 4))).toEqual(["1 v3", "2 v3", "3 v3", "4 v3"]);
    }),
    { numRuns: 1_000, seed: 8 },
  );
  expect(shuffles).toBeGreaterThanOrEqual(1_000);
});
