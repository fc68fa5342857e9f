import { expect } from "../../bench/bench.ts";
import { search } from "../../bench/calls.ts";
import type { Check } from "../check.ts";
import { placeToSearch } from "./places.ts";

const WANTED = { status: 400, code: "search-field-unknown" };

export const search02: Check = {
  id: "EX-SEARCH-02",
  needs: ["search"],
  readOnly: true,
  advice: {
    vi: "Trường không nêu ở searchable thì 400: bỏ qua nó trong im lặng là trả thừa người.",
    en: "Answer 400 for a field that is not in searchable: to ignore it silently gives away other people.",
  },
  async run(bench) {
    const unknown = { "/khongCoTruongNay": "x" };
    expect(bench, await search(bench, { where: unknown }), WANTED);
    const known = placeToSearch(bench);
    if (known !== undefined) expect(bench, await search(bench, { where: { ...known, ...unknown } }), WANTED);
  },
};
