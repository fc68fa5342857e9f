import {
  checkText,
  citedNumbers,
  dateInWords,
  type FormatName,
  fixHomoglyphs,
  fold,
  foldTone,
  formats,
  isName,
  isPlaceholder,
  parseAgencyCode,
  parseDocumentNumber,
  parsePartialDate,
  parsePersonalId,
  parseRegistrationNumber,
  placeTone,
} from "@thongnhat/core";
import { address } from "../../../../code-tables/src/address/index.ts";
import { detectSystem } from "../../../../code-tables/src/detect-system/index.ts";
import { danToc, quocGia, tinh, xa } from "../../../../code-tables/src/index.ts";
import type { Payload } from "../../../src/hostile/index.ts";
import type { Entry } from "./types.ts";

const textOf = (payload: Payload): string => (payload as { text: string }).text;

/** Every function of core that takes a text of a stranger: verdicts, and none of them throws. */
const core: Entry = {
  name: "formats, names, numbers, words",
  takes: ["text"],
  ask(payload) {
    const text = textOf(payload);
    const accepted = (Object.keys(formats) as FormatName[]).filter((name) => formats[name](text));
    const named = [isName(text) ? "name" : "", isPlaceholder(text) ? "placeholder" : ""];
    const parsed = [
      parsePersonalId(text),
      parseAgencyCode(text),
      parseDocumentNumber(text),
      parseRegistrationNumber({ so: text, quyenSo: text, trangSo: text }),
    ];
    const placed = (one: string): string => placeTone(placeTone(one, "old"), "new");
    for (const change of [fold, foldTone, placed, fixHomoglyphs])
      if (typeof change(text) !== "string") throw new Error("no text");
    parsePartialDate(text);
    dateInWords(text, text);
    citedNumbers(text);
    const reasons = parsed.map((one) => (one.ok ? "ok" : one.reason)).join(" ");
    return { verdict: [...accepted, ...named, checkText(text) ?? "", reasons].filter(Boolean).join(" ") };
  },
};

/** Every question that a code table answers. */
const tables: Entry = {
  name: "code tables",
  takes: ["text"],
  ask(payload) {
    const text = textOf(payload);
    const verdicts = [danToc, quocGia, tinh, xa].map((table) => {
      const checked = table.check(text, { asOf: "2025-08-12" });
      table.get(text, { asOf: "2025-08-12" });
      table.hasOn(text, "2025-08-12");
      table.list({ within: text, asOf: "2025-08-12" });
      table.children(text, { asOf: "2025-08-12" });
      table.ancestors(text);
      table.history(text);
      const { status } = table.match(text);
      const { relation } = table.translate(text, { from: "2025-06-30", to: "2025-07-01" });
      return `${checked.ok ? "code" : checked.reason}/${status}/${relation}`;
    });
    return { verdict: [...new Set(verdicts)].join(" ") };
  },
};

/** An address as somebody typed it. */
const addresses: Entry = {
  name: "address",
  takes: ["text"],
  ask(payload) {
    const then = address.parse(textOf(payload), { asOf: "2024-05-01" });
    const now = address.parse(textOf(payload), { asOf: "2026-05-01" });
    return { verdict: `${then.status} ${now.status}` };
  },
};

/** A column of another system. */
const columns: Entry = {
  name: "detectSystem",
  takes: ["text"],
  ask(payload) {
    const { candidates, values } = detectSystem(Array(20).fill(textOf(payload)));
    return { verdict: `${candidates.length > 0 ? "some" : "none"} of ${values.distinct}` };
  },
};

export const codeTableEntries: readonly Entry[] = [core, tables, addresses, columns];
