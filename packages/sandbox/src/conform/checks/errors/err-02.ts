import { normalise } from "@thongnhat/core";
import { type Bench, claim } from "../../bench/bench.ts";
import { get } from "../../bench/calls.ts";
import { objectOf } from "../../http/answer.ts";
import type { Check } from "../check.ts";

/** Letters that Vietnamese has and English has not. */
const VIETNAMESE = /[àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ]/i;

export const err02: Check = {
  id: "EX-ERR-02",
  needs: ["get"],
  readOnly: true,
  advice: {
    vi: "Chọn lời theo Accept-Language: tiếng Việt khi không có, tiếng Anh khi hỏi en (lời có sẵn ở problems.json).",
    en: "Choose words by Accept-Language: Vietnamese without it, English for en (problems.json has the words).",
  },
  async run(bench) {
    const words = async (language?: string): Promise<string> => {
      const headers: Readonly<Record<string, string>> =
        language === undefined ? {} : { "accept-language": language };
      const { title, detail } = objectOf(await get(bench, bench.run.tally.nextId(), { headers }));
      return normalise(`${title ?? ""} ${detail ?? ""}`);
    };
    isIn(bench, await words(), true);
    isIn(bench, await words("vi"), true);
    isIn(bench, await words("en"), false);
  },
};

function isIn(bench: Bench, text: string, vietnamese: boolean): void {
  const isRight = text.trim() !== "" && VIETNAMESE.test(text) === vietnamese;
  claim(
    bench,
    isRight,
    vietnamese
      ? { vi: "lời tiếng Việt", en: "words in Vietnamese" }
      : { vi: "lời tiếng Anh", en: "words in English" },
    text.trim() === ""
      ? { vi: "không có lời", en: "no words" }
      : { vi: "tiếng khác", en: "another language" },
  );
}
