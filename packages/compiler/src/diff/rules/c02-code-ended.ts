import type { CodeRow } from "../../read/code-tables.ts";
import { aboutCodes, rowPairs, tablePairs } from "./code-pairs.ts";
import { type DiffRule, OK } from "./kit.ts";

export const c02: DiffRule = {
  id: "C02",
  title: { vi: "Mã kết thúc, có hoặc không có mã thay thế", en: "A code ended, with or without a successor" },
  explain: {
    vi: "Dữ liệu cũ vẫn đọc được; bản ghi mới sau ngày ấy bị báo mã hết hiệu lực. Không có mã thay thế thì phải ghi chú vì sao.",
    en: "Old data stays readable; newer records are told that the code has ended. Without a successor a note must say why.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "review" },
  forces: { always: "edition" },
  ask: "note",
  *find(context) {
    for (const pair of tablePairs(context)) {
      const id = pair.from.id;
      const left = new Set(
        [...context.transfers.to.values()]
          .filter((file) => file.from === id)
          .flatMap((file) => file.rows.map(({ from, on }) => `${from} ${on}`)),
      );
      const goesOn = ({ code, to }: CodeRow) =>
        pair.rows.to.get(code)?.some(({ from }) => from === to) === true;
      const ended = rowPairs(pair).filter(({ from, to }) => from.to === "" && to.to !== "");
      const followed = ({ to }: { to: CodeRow }) =>
        to.replacedBy.length > 0 || left.has(`${to.code} ${to.to}`) || goesOn(to);
      const effects = { W: OK, R: OK, T: OK, M: OK };
      yield* aboutCodes(
        id,
        ended.filter(followed),
        (codes) => ({
          vi: `Danh mục ${id}: mã ${codes} kết thúc, có mã thay thế.`,
          en: `The code table ${id}: ${codes} ended, with a successor.`,
        }),
        { effects },
      );
      yield* aboutCodes(
        id,
        ended.filter((one) => !followed(one)),
        (codes) => ({
          vi: `Danh mục ${id}: mã ${codes} kết thúc mà không nói thành mã nào.`,
          en: `The code table ${id}: ${codes} ended without a word on what it became.`,
        }),
        { effects, ask: "note" },
      );
    }
  },
};
