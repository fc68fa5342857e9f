import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BulkPlan, measureBulk } from "./bulk/bulk.ts";
import { jqVersion } from "./bulk/others.ts";
import { type ColdPlan, measureCold } from "./cold/cold.ts";
import { measureObjects, type ObjectsPlan } from "./objects/objects.ts";
import { writeDocs } from "./report/docs.ts";
import { goalsSection } from "./report/goals.ts";
import { aboutRun } from "./report/machine.ts";
import { reportText, type Section } from "./report/report.ts";
import { type Language, type Words, words } from "./report/words.ts";
import { measureTypes } from "./types/types.ts";

/** How long a run may take, and where its table goes. */
export interface ValidateOptions {
  /** Files of 320 MB and of 1 GB, more rounds, every variant of every type, and type-checking. */
  readonly full: boolean;
  /** Size of the files of NDJSON in MB, where it is another than that of the kind of run. */
  readonly megabytes?: number | undefined;
  /** Writes the table into the pages on speed. */
  readonly writeDocs: boolean;
}

type Plan = Pick<BulkPlan, "all" | "bytes" | "largeBytes"> &
  Pick<ObjectsPlan, "milliseconds" | "records"> &
  Pick<ColdPlan, "slow"> & {
    readonly rounds: number;
    readonly objectRounds: number;
    readonly coldRounds: number;
  };

const MB = 1_000_000;
const SHORT: Plan = {
  rounds: 3,
  objectRounds: 2,
  coldRounds: 3,
  milliseconds: 40,
  records: 500,
  bytes: 12 * MB,
  largeBytes: 48 * MB,
  all: false,
  slow: false,
};
const FULL: Plan = {
  rounds: 5,
  objectRounds: 5,
  coldRounds: 7,
  milliseconds: 250,
  records: 2000,
  bytes: 320 * MB,
  largeBytes: 1050 * MB,
  all: true,
  slow: true,
};
/** What files as large as those of the full run go with. */
const LARGE: Partial<Plan> = {
  largeBytes: FULL.largeBytes,
  milliseconds: FULL.milliseconds,
  objectRounds: 3,
};

/** Validation beside its peers: objects, NDJSON in bulk, cold start, size, types; one table, and goals. */
export async function measureValidation(options: ValidateOptions): Promise<void> {
  const { full, megabytes } = options;
  const plan: Plan = {
    ...(full ? FULL : SHORT),
    ...(megabytes === undefined ? {} : { bytes: megabytes * MB }),
    ...((megabytes ?? 0) * MB >= FULL.bytes ? LARGE : {}),
  };
  const folder = mkdtempSync(join(tmpdir(), "thongnhat-do-"));
  const began = performance.now();
  const about = [...aboutRun(jqVersion()), METHOD];
  try {
    const objects = await measureObjects({ ...plan, folder, rounds: plan.objectRounds });
    const bulk = await measureBulk({ ...plan, folder });
    const cold = await measureCold({ ...plan, folder, rounds: plan.coldRounds });
    const types = full ? [await measureTypes()] : [];
    const sections = [
      goalsSection(objects, bulk, cold, plan.bytes >= FULL.bytes),
      ...bulk.sections,
      ...objects.sections,
      cold.section,
      ...types,
    ];
    console.log(`\n${whole(about, sections, "vi")}`);
    if (options.writeDocs)
      for (const language of LANGUAGES) writeDocs(language, whole(about, sections, language));
    console.log(`\n${Math.round((performance.now() - began) / 1000)} giây`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const LANGUAGES: readonly Language[] = ["vi", "en"];

const METHOD = words(
  "Của ta: cấu trúc, mã của cả hai thời kỳ theo ngày của bản ghi, mọi luật. Của bên khác: cùng cấu trúc và cùng mã, dựng từ JSON Schema đã phát hành, không có luật; định dạng riêng của bộ chuẩn (số định danh, ngày khuyết…) dùng chính hàm của ta. “Set”: danh mục dài tra bằng Set, vì cách thường viết còn chậm hơn. Chương trình đo viết bằng TypeScript; Node giữ mã đã bỏ kiểu từ lần chạy trước, nên chúng khởi động như gói đã phát hành.",
  "Ours: structure, codes of both eras on the record's date, all rules. The peers': the same structure and the same codes, made from the published JSON Schema, no rules; formats of the standard's own (personal numbers, partial dates …) call our functions. “Set”: long code lists are looked up in a Set, since the usual way is slower still. The measuring programs are TypeScript; Node keeps what it made of them in the run before, so they start as what is published does.",
);

function whole(about: readonly Words[], sections: readonly Section[], language: Language): string {
  return `${reportText([{ title: "", heads: [], rows: [], notes: about }], language).trim()}\n\n${reportText(sections, language)}`
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
}
