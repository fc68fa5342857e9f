import { readFileSync } from "node:fs";
import { join } from "node:path";
import { GOLDEN } from "../../../convert/test/edxml.fixture.ts";
import { countRecords, formatState } from "../../../quality/src/index.ts";
import { type Family, hostileCorpus, type Json, put } from "../../src/hostile/index.ts";

/** The day on which everything is judged. */
export const TODAY = "2026-11-22";

/** Stands in every name and note of the records: nothing that is said of them may repeat it. */
export const MARK = /hkmark/i;

const EXAMPLE = "../../../../schemas/ho-tich/1.0/examples/khai-sinh/valid/01-dang-ky-moi-dung-han.json";

/** A valid birth record that holds the mark. */
export function markedRecord(): Json {
  const example = JSON.parse(readFileSync(join(import.meta.dirname, EXAMPLE), "utf8")) as Json;
  const name = { dayDu: "Nguyễn Hkmark Ví Dụ", ho: "Nguyễn", chuDem: "Hkmark Ví", ten: "Dụ" };
  const named = put(example, ["nguoiDuocKhaiSinh", "hoTen"], name);
  return put(named, ["ghiChu"], "Ghi chú Hkmark");
}

/** The corpus, from a record, a packet and a state of this standard. */
export async function corpus(): Promise<readonly Family[]> {
  const record = markedRecord();
  const state = formatState(await countRecords([record], { today: TODAY }));
  return hostileCorpus({ record, packet: GOLDEN, state });
}
