import { describe, expect, it } from "vitest";
import { migrate } from "./migrate.ts";
import { migration, record, step } from "./small-migration.fixture.ts";

const books = migration(
  [
    step({ id: "quyen", op: "move", from: "/soDangKy/quyenSo", to: "/soGiay/quyenSo" }),
    step({ id: "trang", op: "move", from: "/soDangKy/trangSo", to: "/soGiay/trangSo" }),
    step({ id: "bo", op: "dropWithLoss", path: "/ghiChuCu", when: "up" }),
  ],
  { vanishing: ["/soGiay"] },
);
const because = (truong: string, lyDo = "so-khong-ghi") => ({ truong, lyDo });
const up = (fields: object, meta = {}) => migrate(record(fields, { meta }), books);
const down = (fields: object) => migrate(record(fields, { version: "2.0" }), books, { direction: "down" });
const unknownOf = ({ record: migrated }: { record: unknown }) => (migrated as { khongRo?: unknown }).khongRo;

describe("what a record says is unknown", () => {
  it("is said of the field by its new name, in both directions", () => {
    const there = up({ khongRo: [because("/soDangKy/quyenSo"), because("/me/ngaySinh")] });
    expect(unknownOf(there)).toEqual([because("/soGiay/quyenSo"), because("/me/ngaySinh")]);
    expect(there.added).toEqual([]);
    const back = migrate(there.record, books, { direction: "down" });
    expect(unknownOf(back)).toEqual([because("/soDangKy/quyenSo"), because("/me/ngaySinh")]);
  });

  it("of a whole block is said of the fields that left the block too", () => {
    const there = up({ khongRo: [because("/soDangKy")] });
    expect(unknownOf(there)).toEqual([
      because("/soDangKy"),
      because("/soGiay/quyenSo"),
      because("/soGiay/trangSo"),
    ]);
    expect(there.added.map(({ path }) => path)).toEqual(["/khongRo/1", "/khongRo/2"]);
    const back = migrate(there.record, books, { direction: "down" });
    expect(unknownOf(back)).toEqual([because("/soDangKy")]);
    expect(back.losses.map(({ path, reason }) => [path, reason])).toEqual([
      ["/khongRo/1", "implied"],
      ["/khongRo/2", "implied"],
    ]);
  });

  it("with another reason than the block is kept beside it", () => {
    const back = down({ khongRo: [because("/soDangKy"), because("/soGiay/quyenSo", "khong-doc-duoc")] });
    expect(unknownOf(back)).toEqual([because("/soDangKy"), because("/soDangKy/quyenSo", "khong-doc-duoc")]);
  });

  it("of a block that the other version does not have is said of its fields", () => {
    const back = down({ khongRo: [because("/soGiay")] });
    expect(unknownOf(back)).toEqual([because("/soDangKy/trangSo"), because("/soDangKy/quyenSo")]);
    expect(back.losses.map(({ path, reason }) => [path, reason])).toEqual([["/khongRo/0", "implied"]]);
  });

  it("of a field that is gone is named as lost, and an empty list is not left behind", () => {
    const there = up({ khongRo: [because("/ghiChuCu")] });
    expect(there.record).not.toHaveProperty("khongRo");
    expect(there.losses).toEqual([{ path: "/khongRo/0", step: "pointers", reason: "no-field" }]);
  });

  it("in a form that is not the standard's is left as it is", () => {
    const khongRo = [null, "x", { truong: 5 }, { lyDo: "a" }, because("khong-phai-con-tro")];
    expect(unknownOf(up({ khongRo }))).toEqual(khongRo);
    expect(up({ khongRo: "không rõ" }).record).toMatchObject({ khongRo: "không rõ" });
  });
});

describe("other lists that name fields", () => {
  it("of verified fields are renamed", () => {
    const meta = { nguonGoc: { truongDaXacThuc: ["/soDangKy/quyenSo", "/cha", "/ghiChuCu"] } };
    const { record: migrated, losses } = up({}, meta);
    expect(migrated).toMatchObject({
      sieuDuLieu: { nguonGoc: { truongDaXacThuc: ["/soGiay/quyenSo", "/cha"] } },
    });
    expect(losses.map(({ path }) => path)).toEqual(["/sieuDuLieu/nguonGoc/truongDaXacThuc/2"]);
  });

  it("of changes are renamed; where the field is gone, history stays as written and that is said", () => {
    const changes = [{ truong: "/soDangKy/trangSo", giaTriCu: "1" }, { truong: "/ghiChuCu" }];
    const { record: migrated, losses, issues } = up({}, { phienBan: { thayDoi: changes } });
    expect(migrated).toMatchObject({
      sieuDuLieu: {
        phienBan: { thayDoi: [{ truong: "/soGiay/trangSo", giaTriCu: "1" }, { truong: "/ghiChuCu" }] },
      },
    });
    expect(losses).toEqual([]);
    expect(issues).toEqual([
      { code: "TN-MIGRATE-POINTER", severity: "warning", path: "/sieuDuLieu/phienBan/thayDoi/1/truong" },
    ]);
  });

  it("keep keys that are written with escapes", () => {
    const meta = { phienBan: { thayDoi: [{ truong: "/a~1b/~0" }] } };
    expect(up({}, meta).record).toMatchObject({ sieuDuLieu: meta });
  });
});
