import { type DiffRule, OK } from "./kit.ts";
import { changedNodes } from "./nodes.ts";

const KEYWORDS = /^(items\/)*(minLength|maxLength|pattern|format|minimum|maximum|minItems|maxItems)$/;

export const s06: DiffRule = {
  id: "S06",
  title: {
    vi: "Siết hoặc nới giới hạn, mẫu, định dạng",
    en: "Bounds, pattern or format tightened or loosened",
  },
  explain: {
    vi: "Siết: bản ghi cũ có thể hỏng. Nới: người đọc cũ có thể từ chối bản ghi mới. Hai mẫu khác nhau không so được bằng lý lẽ; khi không tìm được bản ghi chứng minh thì là chưa biết.",
    en: "Tightened: old records may fail. Loosened: old readers may refuse new records. Two different patterns cannot be compared by reasoning; without a witness the answer is not known.",
  },
  cells: { W: "narrower", R: "wider", T: "ok", M: "none" },
  forces: { always: "patch", W: "major", R: "minor" },
  find: (context) =>
    changedNodes(
      context,
      ({ keyword }) => KEYWORDS.test(keyword),
      (field, { keyword, relation }) => {
        const [vi, en] = {
          narrower: ["siết", "tightened"],
          wider: ["nới", "loosened"],
          different: ["đổi", "changed"],
          unknown: ["đổi", "changed"],
        }[relation];
        return { vi: `Trường ${field}: ${vi} ${keyword}.`, en: `The field ${field}: ${keyword} ${en}.` };
      },
      { T: () => OK },
    ),
};
