import { checkLock } from "../lock/check.ts";
import { readLock } from "../lock/lock.ts";
import { BREAK, type DiffRule } from "./kit.ts";

export const r01: DiffRule = {
  id: "R01",
  title: { vi: "Sửa tệp của phiên bản đã phát hành", en: "A file of a released version changed" },
  explain: {
    vi: "Thư mục phiên bản đã phát hành nằm trong released.lock.json với mã băm từng tệp: không sửa, không bỏ, không thêm. Thay đổi nào cũng sang thư mục phiên bản mới.",
    en: "The folder of a released version stands in released.lock.json with the hash of each file: nothing is changed, removed or added. Every change goes into the folder of a new version.",
  },
  cells: { W: "none", R: "none", T: "none", M: "break" },
  forces: { always: "forbidden" },
  *find({ from, to }) {
    // The old side says what was released; a standard that exists in memory only has released nothing.
    if (from.sources.dir === "" || to.sources.dir === "") return;
    for (const { file, pointer, message } of checkLock(readLock(from.sources.dir), to.sources.dir))
      yield {
        what: { vi: message.vi, en: message.en },
        to: { file, pointer },
        effects: { M: BREAK },
      };
  },
};
