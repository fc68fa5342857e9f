import { BREAK, type DiffRule, type Found, OK, placeOf } from "./kit.ts";

/** A file without the folder of its version, which is no part of a name. */
function nameOf(file: string): string {
  return file.replace(/\/\d+\.\d+(-[a-z]+)?\//, "/");
}

export const s11: DiffRule = {
  id: "S11",
  title: {
    vi: "Đổi title, chuyển tệp, đổi gốc định danh",
    en: "A title, file or base of the identifiers changed",
  },
  explain: {
    vi: "Dữ liệu vẫn đúng, nhưng tên lớp, tên mô-đun, đường dẫn $ref và $id mà chương trình dùng thì đổi.",
    en: "The data stays valid, but names of classes and modules, $ref paths and $ids that programs use change.",
  },
  cells: { W: "ok", R: "ok", T: "break", M: "none" },
  forces: { always: "patch", T: "major" },
  *find({ from, to, pairs }) {
    const found = (what: Found["what"], places: Pick<Found, "from" | "to">): Found => ({
      what,
      ...places,
      effects: { W: OK, R: OK, T: BREAK },
    });
    if (from.model.base !== to.model.base) {
      const place = { file: "standard.json", pointer: "/base" };
      yield found(
        { vi: "Đổi gốc của mọi định danh ($id).", en: "The base of all identifiers ($id) changed." },
        { from: place, to: place },
      );
    }
    for (const { from: old, to: now } of pairs.defs) {
      const places = { from: placeOf(old), to: placeOf(now) };
      if (old.title !== now.title)
        yield found(
          { vi: `Kiểu ${old.title} thành ${now.title}.`, en: `The type ${old.title} became ${now.title}.` },
          places,
        );
      else if (nameOf(old.file) !== nameOf(now.file))
        yield found(
          {
            vi: `Kiểu ${old.title} chuyển sang tệp khác.`,
            en: `The type ${old.title} moved to another file.`,
          },
          places,
        );
    }
    for (const [key, { title }] of from.model.aliases)
      if (!to.model.aliases.has(key))
        yield found({ vi: `Không còn kiểu ${title}.`, en: `The type ${title} is gone.` }, {});
    const records = new Set(pairs.records.flatMap((pair) => [pair.from?.def, pair.to?.def]));
    for (const { from: old } of pairs.lonely)
      if (old !== undefined && !records.has(old.key))
        yield found(
          { vi: `Không còn kiểu ${old.title}.`, en: `The type ${old.title} is gone.` },
          { from: placeOf(old) },
        );
  },
};
