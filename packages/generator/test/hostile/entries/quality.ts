import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  countRecords,
  formatState,
  makeReport,
  mergeStates,
  parseState,
} from "../../../../quality/src/index.ts";
import { mergeKeys } from "../../../../quality/src/node/index.ts";
import { TODAY } from "../seeds.ts";
import { read } from "./record.ts";
import { type Entry, promised } from "./types.ts";

const state: Entry = {
  name: "state of an audit",
  takes: ["state"],
  ask(payload) {
    try {
      const parsed = parseState((payload as { text: string }).text);
      const report = makeReport(mergeStates([parsed]), {});
      return { verdict: "accepted", said: JSON.stringify(report) };
    } catch (error) {
      return promised(error, ["StateError", "MergeError"]);
    }
  },
};

let folder: string | undefined;

const keys: Entry = {
  name: "file of keys",
  takes: ["keys"],
  ask(payload) {
    folder ??= mkdtempSync(join(tmpdir(), "thongnhat-khoa-"));
    const file = join(folder, "a.keys");
    writeFileSync(file, (payload as { bytes: Uint8Array }).bytes);
    try {
      return { verdict: `accepted ${JSON.stringify([...mergeKeys([file])])}` };
    } catch (error) {
      return promised(error, ["KeyFileError"]);
    }
  },
  close: () => folder !== undefined && rmSync(folder, { recursive: true, force: true }),
};

const count: Entry = {
  name: "audit of one record",
  takes: ["json"],
  async ask(payload) {
    const text = read(payload);
    const item = "said" in text ? { unreadable: "TN-READ-JSON" } : text.value;
    const counted = await countRecords([item], { today: TODAY });
    const written = formatState(counted);
    parseState(written);
    const groups = counted.groups.map(({ record, tally }) => `${record} ${tally.failing}/${tally.records}`);
    return {
      verdict: groups.join(" ") || "unreadable",
      said: `${written}${JSON.stringify(makeReport(counted, {}))}`,
    };
  },
};

export const qualityEntries: readonly Entry[] = [state, keys, count];
