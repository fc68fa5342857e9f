import { defaultUnits, seedRecords } from "@thongnhat/sandbox";

const RECORD = "ho-tich/khai-sinh";
/** Stands in the template where the id of a record goes. */
const PLACE = "ks-cho-ma-ban-ghi";

interface Birth {
  readonly sieuDuLieu: { readonly maBanGhi: string; readonly coQuanChuQuan: string };
}

/** What is sent: a body makes it a write. */
export interface Sent {
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** Makes the next read or write of births by the unit that owns them. */
export interface Requests {
  readonly read: () => Sent;
  readonly write: () => Sent;
  /** Bytes of a record. */
  readonly bytes: number;
}

/**
 * What is asked of a server: reads of the births of its seed in turn, and writes of new ones, each with an id and an
 * idempotency key that nobody else has.
 *
 * @param name tells the writes of one server from those of another
 */
export async function makeRequests(name: string): Promise<Requests> {
  const [unit] = defaultUnits();
  const seeds = (await seedRecords("ho-tich")).filter(({ record }) => record === RECORD);
  const births = seeds.map(({ value }) => value as Birth);
  const own = births.filter(({ sieuDuLieu }) => sieuDuLieu.coQuanChuQuan === unit?.code);
  const [first] = own;
  if (unit === undefined || first === undefined) throw new Error("Máy chủ thử không có bản ghi mẫu");
  const key = { "x-api-key": unit.apiKey };
  const reads = { ...key, "tn-purpose": "do-toc-do", "tn-requester": "may-do" };
  const text = JSON.stringify({ ...first, sieuDuLieu: { ...first.sieuDuLieu, maBanGhi: PLACE } });
  const [before = "", after = ""] = text.split(PLACE);
  let read = 0;
  let written = 0;
  return {
    bytes: Buffer.byteLength(text),
    read: () => ({
      method: "GET",
      headers: reads,
      path: `/v1/${RECORD}/${own[read++ % own.length]?.sieuDuLieu.maBanGhi}`,
    }),
    write() {
      const id = `ks-${name}-${String(written++).padStart(8, "0")}`;
      const headers = { ...key, "content-type": "application/json", "idempotency-key": `khoa-${id}` };
      return { method: "POST", path: `/v1/${RECORD}`, headers, body: `${before}${id}${after}` };
    },
  };
}
