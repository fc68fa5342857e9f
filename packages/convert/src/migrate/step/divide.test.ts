import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { migrate } from "../migrate.ts";
import { migration, record, step } from "../small-migration.fixture.ts";

const split = (rest?: string) =>
  migration([
    step({
      id: "chia",
      op: "split" as const,
      whole: "/soVaNam",
      parts: ["/so/so", "/so/nam"],
      separator: "/",
      ...(rest === undefined ? {} : { rest }),
    }),
  ]);
const plain = split();
const newer = (fields: object) => record(fields, { version: "2.0" });
const unknown = (...fields: string[]) => fields.map((truong) => ({ truong, lyDo: "khong-xac-dinh-duoc" }));
const up = (fields: object, plan = plain) => migrate(record(fields), plan);
const down = (fields: object, plan = plain) => migrate(newer(fields), plan, { direction: "down" });

describe("one text that becomes several", () => {
  it("is divided, and joined again to the very same text", () => {
    expect(up({ soVaNam: "15/2019" }).record).toEqual(newer({ so: { so: "15", nam: "2019" } }));
    expect(down({ so: { so: "15", nam: "2019" } }).record).toEqual(record({ soVaNam: "15/2019" }));
  });

  it.each([["15"], ["15/2019/3"], ["15/"], ["/"], [" / "], [15], [null]])(
    "is not cut anyhow when it cannot be divided: %j is named as lost and as not known",
    (soVaNam) => {
      const { record: migrated, losses } = up({ soVaNam });
      expect(migrated).toEqual(newer({ khongRo: unknown("/so/so", "/so/nam") }));
      expect(losses).toEqual([{ path: "/soVaNam", step: "chia", reason: "not-divisible" }]);
    },
  );

  it("goes whole to the place that is kept for it, and comes back from there", () => {
    const kept = split("/soNguyenVan");
    expect(up({ soVaNam: "số 15" }, kept).record).toEqual(newer({ soNguyenVan: "số 15" }));
    expect(up({ soVaNam: "số 15" }, kept).losses).toEqual([]);
    expect(down({ soNguyenVan: "số 15" }, kept).record).toEqual(record({ soVaNam: "số 15" }));
  });

  it("stays when the place of a part is taken, and that is an error", () => {
    const { record: migrated, issues } = up({ soVaNam: "15/2019", so: { so: "7" } });
    expect(migrated).toEqual(newer({ soVaNam: "15/2019", so: { so: "7" } }));
    expect(issues.map(({ code, path }) => [code, path])).toEqual([["TN-MIGRATE-CONFLICT", "/soVaNam"]]);
  });

  it("is found again after any text went there and back, or it is named", () => {
    for (const plan of [plain, split("/soNguyenVan")])
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom("1", "/", " ", "a") }), (soVaNam) => {
          const there = up({ soVaNam }, plan);
          const back = migrate(there.record, plan, { direction: "down" });
          const same = (back.record as { soVaNam?: string }).soVaNam === soVaNam;
          expect(same).toBe(there.losses.length === 0 && back.losses.length === 0);
        }),
      );
  });
});

describe("several texts that become one", () => {
  it.each([
    [{ so: { so: "15" } }, ["/so/so"]],
    [{ so: { so: "1/5", nam: "2019" } }, ["/so/so", "/so/nam"]],
    [{ so: { so: "", nam: "2019" } }, ["/so/so", "/so/nam"]],
  ])("are named as lost when they could not be told apart afterwards: %j", (fields, lost) => {
    const { record: migrated, losses } = down(fields);
    expect(migrated).toEqual(record({ khongRo: unknown("/soVaNam") }));
    expect(losses.map(({ path, reason }) => [path, reason])).toEqual(
      lost.map((path) => [path, "incomplete"]),
    );
  });

  it("that are not there give nothing", () => expect(down({ so: {} }).record).toEqual(record({ so: {} })));

  it("merge upwards and split downwards as well", () => {
    const merge = migration([
      step({ id: "gop", op: "merge", whole: "/hoTen", parts: ["/ho", "/ten"], separator: " " }),
    ]);
    expect(up({ ho: "Lò", ten: "Thử" }, merge).record).toEqual(newer({ hoTen: "Lò Thử" }));
    expect(down({ hoTen: "Lò Thử" }, merge).record).toEqual(record({ ho: "Lò", ten: "Thử" }));
  });
});
