import { saidPairs } from "./annotations.ts";
import { BREAK, type DiffRule, OK } from "./kit.ts";

export const s19: DiffRule = {
  id: "S19",
  title: { vi: "Trường vào hoặc ra khỏi một danh sách chia sẻ", en: "A field joined or left a profile" },
  explain: {
    vi: "Vào thêm: nơi nhận thấy nhiều dữ liệu hơn; phải có người duyệt nêu tên. Ra khỏi: nơi đang nhận mất trường.",
    en: "Joined: whoever receives it sees more; a named person must approve. Left: whoever received it loses the field.",
  },
  cells: { W: "ok", R: "ok", T: "ok", M: "break" },
  forces: { always: "minor" },
  ask: "approver",
  *find(context) {
    for (const { name, places, from, to } of saidPairs(context)) {
      const [before, after] = [from.profiles ?? [], to.profiles ?? []];
      const joined = after.filter((profile) => !before.includes(profile));
      const left = before.filter((profile) => !after.includes(profile));
      if (joined.length + left.length === 0) continue;
      const say = (more: string, less: string) =>
        [
          joined.length > 0 ? `${more} ${joined.join(", ")}` : "",
          left.length > 0 ? `${less} ${left.join(", ")}` : "",
        ]
          .filter(Boolean)
          .join("; ");
      yield {
        what: { vi: `${name}: ${say("vào", "ra khỏi")}.`, en: `${name}: ${say("joined", "left")}.` },
        ...places,
        effects: { W: OK, R: OK, T: OK, M: BREAK },
        ask: joined.length > 0 ? "approver" : "note",
      };
    }
  },
};
