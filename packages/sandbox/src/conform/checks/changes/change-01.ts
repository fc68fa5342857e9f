import type { ChangeEvent } from "@thongnhat/client/protocol";
import { type Bench, claim, same } from "../../bench/bench.ts";
import { follow, now } from "../../bench/follow.ts";
import { store } from "../../bench/prepare.ts";
import { canonical, digestOf } from "../../records/digest.ts";
import { type Json, versionOf } from "../../records/workshop.ts";
import type { Check } from "../check.ts";
import { writeVersions } from "./three-versions.ts";

export const change01: Check = {
  id: "EX-CHANGE-01",
  each: true,
  needs: ["submit", "changes"],
  writes: 1,
  advice: {
    vi: "Mỗi lần ghi thêm đúng một CloudEvent 1.0 vào dòng thay đổi, trong cùng giao dịch: source, type, subject, dataschema, version, digest, data.",
    en: "Add exactly one CloudEvent 1.0 for each write, in the same transaction: source, type, subject, dataschema, version, digest, data.",
  },
  async run(bench) {
    const { operations } = bench.capability;
    const since = await now(bench);
    const replaces = operations.includes("replace") && operations.includes("get");
    const stored = replaces ? await writeVersions(bench, 2) : await store(bench);
    const versions = "versions" in stored ? stored.versions : [stored.record];
    const { events } = await follow(bench, since);
    const mine = events.filter(({ subject }) => subject === stored.id);
    claim(
      bench,
      mine.length === versions.length,
      { vi: `${versions.length} sự kiện`, en: `${versions.length} events` },
      { vi: `${mine.length} sự kiện`, en: `${mine.length} events` },
    );
    for (const [index, event] of mine.entries()) isWhole(bench, event, versions[index] ?? {}, index);
    const keys = new Set(mine.map(({ source, id }) => `${source} ${id}`));
    claim(
      bench,
      keys.size === mine.length,
      { vi: "id riêng từng sự kiện", en: "an id for each event" },
      { vi: "trùng id", en: "an id twice" },
    );
  },
};

function isWhole(bench: Bench, event: ChangeEvent, record: Json, index: number): void {
  const fault = bench.run.messages.faultOf("ChangeEvent", event);
  claim(
    bench,
    fault === undefined,
    { vi: "đúng lược đồ ChangeEvent", en: "the schema ChangeEvent" },
    same(fault ?? ""),
  );
  const { type, run } = bench;
  const wanted: Readonly<Partial<ChangeEvent>> = {
    source: `urn:thongnhat:unit:${run.unit.credentials.unit ?? ""}`,
    type: `thongnhat.${type.id.replace("/", ".")}.${index === 0 ? "created" : "updated"}`,
    dataschema: type.schemaId,
    version: versionOf(record),
    digest: digestOf(record),
  };
  for (const [name, value] of Object.entries(wanted))
    claim(
      bench,
      event[name as keyof ChangeEvent] === value,
      { vi: `${name} đúng`, en: `the right ${name}` },
      { vi: `${name} khác`, en: `another ${name}` },
    );
  claim(
    bench,
    !Number.isNaN(Date.parse(event.time)),
    { vi: "time là thời điểm", en: "time is a moment" },
    { vi: "không phải", en: "it is none" },
  );
  if (event.profile !== undefined && event.profile !== "full") return;
  claim(
    bench,
    canonical(event.data) === canonical(record),
    { vi: "data là bản ghi", en: "data is the record" },
    { vi: "data khác", en: "other data" },
  );
}
