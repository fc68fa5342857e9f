import { readFileSync } from "node:fs";
import type { ThongDiepLienThong } from "@thongnhat/schemas/ho-tich";
import { expect, test } from "vitest";
import type { Format } from "../src/format/format.ts";
import { formats } from "../src/generated/formats.ts";

const EXAMPLES = new URL("../../../schemas/wire-formats/moj-hotich-lienthong/examples/", import.meta.url);

async function formatOf(message: string): Promise<Format<ThongDiepLienThong>> {
  const entry = formats.find(({ id }) => id === `moj-hotich-lienthong/${message}`);
  if (entry === undefined) throw new Error(`no format ${message}`);
  return (await entry.load()) as Format<ThongDiepLienThong>;
}

test.each([
  ["khai-sinh", "01-don-khai-sinh.json"],
  ["khai-tu", "01-don-khai-tu.json"],
])(
  "a dossier of %s goes from the inter-linked service to the Ministry with every person and file",
  async (event, name) => {
    const [service, ministry] = [await formatOf(`dvclt-${event}`), await formatOf(`gui-${event}`)];
    const { record } = service.decode(readFileSync(new URL(`dvclt-${event}/${name}`, EXAMPLES), "utf8"));
    const { payload, losses } = ministry.encode(record);
    const paths = losses.map(({ path }) => path).filter((path) => !path.startsWith("/khongRo/"));
    // The receiver writes where a record comes from itself, and asks for neither of the other two.
    expect(paths.filter((path) => !path.endsWith("/nguonGoc/heThongNguon")).sort()).toEqual(LEFT_OUT[event]);
    const { record: arrived } = ministry.decode(payload);
    expect(arrived.duLieu?.sieuDuLieu.maBanGhi).toBe(record.duLieu?.sieuDuLieu.maBanGhi);
    expect(arrived.fileDinhKem).toEqual(record.fileDinhKem);
  },
);

const LEFT_OUT: Readonly<Record<string, readonly string[]>> = {
  // The province of the birthplace came beside its words: they arrive as the rest of an address.
  "khai-sinh": ["/duLieu/nguoiDuocKhaiSinh/noiSinh/nguyenVan", "/maTTHC", "/techId"],
  "khai-tu": ["/maTTHC", "/techId"],
};
