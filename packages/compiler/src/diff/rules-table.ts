import { DIFF_RULES } from "./rules/index.ts";
import type { Cell, DiffRule } from "./rules/kit.ts";
import { DIRECTIONS, type Step } from "./types.ts";

type Lang = "vi" | "en";

const CELLS: Readonly<Record<Cell, Readonly<Record<Lang, string>>>> = {
  ok: { vi: "được", en: "ok" },
  break: { vi: "**hỏng**", en: "**breaks**" },
  none: { vi: "–", en: "–" },
  narrower: { vi: "hỏng khi siết", en: "breaks when tightened" },
  wider: { vi: "hỏng khi nới", en: "breaks when loosened" },
  removed: { vi: "hỏng khi bỏ", en: "breaks when removed" },
  added: { vi: "hỏng khi thêm", en: "breaks when added" },
  review: { vi: "xem lại", en: "review" },
};

const STEP: Readonly<Record<Step, Readonly<Record<Lang, string>>>> = {
  none: { vi: "không", en: "none" },
  patch: { vi: "vá", en: "patch" },
  edition: { vi: "ấn bản", en: "edition" },
  minor: { vi: "PHỤ", en: "minor" },
  major: { vi: "CHÍNH", en: "major" },
  forbidden: { vi: "**cấm**", en: "**forbidden**" },
};

const HEAD: Readonly<Record<Lang, readonly string[]>> = {
  vi: ["Quy tắc", "Thay đổi", "Dữ liệu cũ", "Người đọc cũ", "Tên, kiểu", "Nghĩa", "Phải đi bước"],
  en: ["Rule", "Change", "Old data", "Old readers", "Names, types", "Meaning", "Forces"],
};

/**
 * The rules of `diff` as a table in Markdown, from the rules themselves.
 *
 * @param lang language of the words
 * @returns the table, then what each rule explains
 * @example
 * diffRulesTable("en").split("\n")[0]; // "| Rule | Change | Old data | Old readers | Names, types | Meaning | Forces |"
 */
export function diffRulesTable(lang: Lang): string {
  const rows = DIFF_RULES.map((rule) => [
    rule.id,
    rule.title[lang],
    ...DIRECTIONS.map((direction) => CELLS[rule.cells[direction]][lang]),
    forcesText(rule, lang),
  ]);
  return [
    line(HEAD[lang]),
    line(HEAD[lang].map(() => "---")),
    ...rows.map(line),
    "",
    ...DIFF_RULES.map(({ id, explain }) => `- **${id}** ${explain[lang]}`),
  ].join("\n");
}

/** The step that always comes, then the greater ones that a broken direction brings. */
function forcesText({ forces }: DiffRule, lang: Lang): string {
  const [old, readers, names, meaning] = HEAD[lang].slice(2, 6).map((text) => text.toLowerCase());
  const named = { W: old, R: readers, T: names, M: meaning };
  const more = DIRECTIONS.flatMap((direction) => {
    const step = forces[direction];
    return step === undefined || step === forces.always ? [] : [`${STEP[step][lang]} (${named[direction]})`];
  });
  return [STEP[forces.always][lang], ...more].join("; ");
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}
