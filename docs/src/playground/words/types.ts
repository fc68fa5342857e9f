import type { AddressDoubtKind, AddressLevel, ParsedAddress } from "@thongnhat/code-tables/address";
import type { Lang } from "../common/cli.ts";

/** A text in each language of the site. */
export type Both = Readonly<Record<Lang, string>>;

/** Words of the frame around every page. */
export interface FrameWords {
  readonly skip: string;
  readonly main: string;
  readonly dictionary: string;
  readonly playground: string;
  readonly pages: string;
  readonly check: string;
  readonly translate: string;
  readonly address: string;
  readonly otherName: string;
  readonly other: string;
  readonly theme: string;
  readonly private: string;
  readonly noScript: string;
  readonly noScriptCommand: string;
  readonly notOfficial: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly loading: string;
  readonly missing: (file: string) => string;
  readonly unexpected: string;
}

/** Words of the page that checks records. */
export interface CheckWords {
  readonly title: string;
  readonly lead: string;
  readonly input: string;
  readonly inputHint: string;
  readonly choose: string;
  readonly drop: string;
  readonly clear: string;
  readonly samples: string;
  readonly sampleRight: string;
  readonly sampleWrong: string;
  readonly sampleTable: string;
  readonly options: string;
  readonly record: string;
  readonly recordBySelf: string;
  readonly origin: string;
  readonly originBySelf: string;
  readonly use: string;
  readonly useWrite: string;
  readonly useRead: string;
  readonly form: string;
  readonly formAuto: string;
  readonly profile: string;
  readonly profileNone: string;
  readonly run: string;
  readonly cancel: string;
  readonly undo: string;
  readonly result: string;
  readonly ready: string;
  readonly nothing: string;
  readonly running: (records: string) => string;
  readonly progress: string;
  readonly stopped: (share: string) => string;
  readonly errors: (count: string) => string;
  readonly warnings: (count: string) => string;
  readonly clean: string;
  readonly firstOnly: (shown: string, all: string) => string;
  readonly findingsCut: (kept: string, all: string) => string;
  readonly bigFile: (size: string) => string;
  readonly notText: string;
  readonly unreadable: (file: string) => string;
  readonly legacy: string;
  readonly lines: string;
  readonly line: (number: string) => string;
  readonly gap: (count: string) => string;
  readonly groups: string;
  readonly groupColumns: readonly string[];
  readonly copy: string;
  readonly saveCsv: string;
  readonly saveJson: string;
  readonly repair: string;
  readonly repairOf: (place: string) => string;
  readonly repaired: (place: string) => string;
  readonly undone: string;
  readonly hintRecord: string;
  readonly hintOrigin: string;
  readonly hintTranslate: string;
  readonly rule: (code: string) => string;
  readonly field: string;
  readonly more: string;
  readonly place: Both["vi"];
  readonly row: string;
  readonly column: string;
  readonly meant: string;
  readonly csvColumns: readonly string[];
  readonly profileTitle: (profile: string) => string;
  readonly profileRecord: string;
  readonly profileKeeps: (kept: string, all: string) => string;
  readonly profileDrops: string;
  readonly profileAll: string;
  readonly profileUnknown: string;
  readonly command: string;
}

/** Words of the page that translates codes; the rest are those of `thongnhat translate`. */
export interface TranslatePageWords {
  readonly title: string;
  readonly lead: string;
  readonly table: string;
  readonly units: string;
  readonly others: string;
  readonly code: string;
  readonly codeHint: string;
  readonly from: string;
  readonly to: string;
  readonly toHint: string;
  readonly by: string;
  readonly byNone: string;
  readonly byPopulation: string;
  readonly byArea: string;
  readonly run: string;
  readonly many: string;
  readonly manyHint: string;
  readonly runMany: string;
  readonly cancel: string;
  readonly result: string;
  readonly ready: string;
  readonly nothing: string;
  readonly badDay: string;
  readonly needsPerson: string;
  readonly certain: string;
  readonly matched: (asked: string, code: string) => string;
  readonly choices: string;
  readonly noName: string;
  readonly near: string;
  readonly step: string;
  readonly would: Readonly<Record<"population" | "area", (code: string) => string>>;
  readonly decided: Readonly<Record<"population" | "area", string>>;
  readonly columns: readonly string[];
  readonly csvColumns: readonly string[];
  readonly total: (rows: string, certain: string, open: string) => string;
  readonly firstOnly: (shown: string, all: string) => string;
  readonly progress: string;
  readonly saveCsv: string;
  readonly copy: string;
  readonly edition: (day: string) => string;
  readonly command: string;
}

/** Words of the page that reads addresses. */
export interface AddressPageWords {
  readonly title: string;
  readonly lead: string;
  readonly input: string;
  readonly inputHint: string;
  readonly asOf: string;
  readonly now: string;
  readonly nowHint: string;
  readonly by: string;
  readonly byNone: string;
  readonly byPopulation: string;
  readonly byArea: string;
  readonly run: string;
  readonly cancel: string;
  readonly sample: string;
  readonly result: string;
  readonly ready: string;
  readonly nothing: string;
  readonly badDay: string;
  readonly status: Readonly<Record<ParsedAddress["status"], string>>;
  readonly level: Readonly<Record<AddressLevel, string>>;
  readonly onDay: (day: string) => string;
  readonly today: (day: string) => string;
  readonly noUnit: string;
  readonly rest: string;
  readonly doubts: string;
  readonly doubt: Readonly<Record<AddressDoubtKind, string>>;
  readonly candidates: string;
  readonly targets: string;
  readonly needsPerson: string;
  readonly newAddress: string;
  readonly total: (rows: string, certain: string, open: string) => string;
  readonly firstOnly: (shown: string, all: string) => string;
  readonly progress: string;
  readonly saveCsv: string;
  readonly csvColumns: readonly string[];
  readonly command: string;
}

/** All words of the playground in one language. */
export interface PlaygroundWords {
  readonly frame: FrameWords;
  readonly check: CheckWords;
  readonly translate: TranslatePageWords;
  readonly address: AddressPageWords;
}
