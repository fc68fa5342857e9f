import type { AccessEntry } from "@thongnhat/client/protocol";
import { headers as names } from "@thongnhat/client/protocol";
import { textsAt } from "../../../standard/places.ts";
import { type Bench, claim, expect, same, skip } from "../../bench/bench.ts";
import { get, READING } from "../../bench/calls.ts";
import { store } from "../../bench/prepare.ts";
import { type Answer, jsonOf, objectOf } from "../../http/answer.ts";
import { personalTexts } from "../../records/values.ts";
import type { Check } from "../check.ts";

/** Pages of the log that are read for one person. */
const PAGES = 50;

export const log01: Check = {
  id: "EX-LOG-01",
  needs: ["submit", "get"],
  writes: 1,
  advice: {
    vi: "Ghi mỗi lần đọc vào nhật ký cùng lúc với câu trả lời: đơn vị, người hỏi, mục đích, phạm vi, thời điểm, mã lần hỏi; tra được theo số định danh.",
    en: "Log each reading together with its answer: unit, requester, purpose, profile, moment, request id; searchable by personal id.",
  },
  async run(bench) {
    const { id, record } = await store(bench);
    const people = [...new Set(bench.type.personal.flatMap((place) => textsAt(record, place)))];
    if (people.length === 0)
      skip("Bản ghi thử không có số định danh của ai.", "The test record holds nobody's personal id.");
    const requestId = `kiem-thu-${crypto.randomUUID()}`;
    expect(bench, await get(bench, id, { headers: { [names.requestId.name]: requestId } }), { status: 200 });
    const { auditor, unit } = bench.run;
    const as = auditor ?? unit;
    const pages: string[] = [];
    let entry: AccessEntry | undefined;
    for (const person of people) {
      for await (const answer of log(bench, person, as)) {
        pages.push(answer.text);
        const { items } = objectOf(answer) as { readonly items: readonly AccessEntry[] };
        entry ??= items.find(
          (one) => one.id === id && one.record === bench.type.id && one.operation === "get",
        );
        if (entry !== undefined) break;
      }
      if (entry !== undefined) break;
    }
    claim(
      bench,
      entry !== undefined,
      { vi: "lần đọc vừa rồi", en: "the reading just made" },
      { vi: "không có", en: "not there" },
    );
    tellsAll(bench, entry);
    const values = [...personalTexts(record, bench.type).values()];
    claim(
      bench,
      !values.some((value) => pages.some((text) => text.includes(value))),
      { vi: "nhật ký không có giá trị của người", en: "no value of a person in the log" },
      { vi: "có giá trị của người", en: "a value of a person" },
    );
  },
};

async function* log(bench: Bench, personalId: string, as: Bench["run"]["unit"]): AsyncGenerator<Answer> {
  let after: unknown;
  for (let page = 0; page < PAGES; page += 1) {
    const answer = await bench.ask({
      method: "POST",
      path: "/v1/access-log/search",
      headers: { ...READING, "content-type": "application/json" },
      body: JSON.stringify({ personalId, limit: 500, ...(typeof after === "string" ? { after } : {}) }),
      as,
    });
    if (answer.status === 403)
      skip(
        "Không đơn vị nào được cho biết có quyền tra nhật ký.",
        "No unit that was given may search the log.",
      );
    expect(bench, answer, { status: 200 });
    const fault = bench.run.messages.faultOf("AccessPage", jsonOf(answer));
    claim(
      bench,
      fault === undefined,
      { vi: "đúng lược đồ AccessPage", en: "the schema AccessPage" },
      same(fault ?? ""),
    );
    yield answer;
    after = objectOf(answer).next;
    if (after === undefined) return;
  }
}

function tellsAll(bench: Bench, entry: AccessEntry | undefined): void {
  const wanted: Readonly<Partial<AccessEntry>> = {
    unit: bench.run.unit.credentials.unit ?? "",
    purpose: READING[names.purpose.name] ?? "",
    requester: READING[names.requester.name] ?? "",
  };
  for (const [name, value] of Object.entries(wanted))
    claim(
      bench,
      entry?.[name as keyof AccessEntry] === value,
      { vi: `${name} đúng`, en: `the right ${name}` },
      { vi: `${name} khác`, en: `another ${name}` },
    );
  claim(
    bench,
    !Number.isNaN(Date.parse(entry?.at ?? "")) && (entry?.profile ?? "") !== "",
    { vi: "lúc nào, phạm vi nào", en: "when, and which profile" },
    { vi: "thiếu", en: "missing" },
  );
}
