import type { DatasetKeys, DatasetText } from "./dataset.ts";
import type { Text } from "./types.ts";

const WORDS = {
  vi: {
    or: " hoặc ",
    keys: (keys: string, others: string) => `Bản ghi cùng khóa ${keys}${others}.`,
    others: (list: string) => `, so với ${list}`,
    other: (record: string, keys: string, where: string) => `bản ghi ${record} có khóa ${keys}${where}`,
    otherWhere: (where: string) => ` (chỉ khi ${where})`,
    where: (where: string) => `Chỉ xét bản ghi có ${where}.`,
    pair: (cel: string) => `Mọi cặp cùng khóa phải đúng: ${cel}.`,
    exists: (cel: string) => `Phải có ít nhất một bản ghi kia cùng khóa với: ${cel}.`,
    equal: (whole: string, part: string) => `Tổng ${part} của các bản ghi kia phải bằng ${whole}.`,
    atMost: (whole: string, part: string) => `Tổng ${part} của các bản ghi kia không được quá ${whole}.`,
    sequence: (cel: string) => `Trong một khóa, ${cel} chạy từ 1, không hở, không trùng.`,
  },
  en: {
    or: " or ",
    keys: (keys: string, others: string) => `Records that share the key ${keys}${others}.`,
    others: (list: string) => `, compared with ${list}`,
    other: (record: string, keys: string, where: string) => `records ${record} by the key ${keys}${where}`,
    otherWhere: (where: string) => ` (only when ${where})`,
    where: (where: string) => `Only records with ${where}.`,
    pair: (cel: string) => `Every two that share a key must keep: ${cel}.`,
    exists: (cel: string) => `At least one of the others with the same key must have: ${cel}.`,
    equal: (whole: string, part: string) => `The sum of ${part} over the others must equal ${whole}.`,
    atMost: (whole: string, part: string) => `The sum of ${part} over the others must not exceed ${whole}.`,
    sequence: (cel: string) => `Inside a key, ${cel} runs from 1 without gap or repeat.`,
  },
} as const;

/**
 * Says in words how a rule is decided from several records; the expressions stand as they are written.
 *
 * @param dataset - the rule's `dataset`
 * @param lang - language
 * @returns sentences, in the order in which they are read
 * @example
 * const dataset = { keys: [["this.maSo"]], pair: "false" };
 * sayDataset(dataset, "en"); // ["Records that share the key (this.maSo).", "Every two that share a key must keep: false."]
 */
export function sayDataset(dataset: DatasetText, lang: keyof Text): string[] {
  const words = WORDS[lang];
  const keys = (of: DatasetKeys): string => of.map((key) => `(${key.join(", ")})`).join(words.or);
  const others = dataset.with?.map(({ record, keys: own, where }) =>
    words.other(record, keys(own), where === undefined ? "" : words.otherWhere(where)),
  );
  const { where, pair, exists, sum, sequence } = dataset;
  return [
    words.keys(keys(dataset.keys), others === undefined ? "" : words.others(others.join("; "))),
    ...(where === undefined ? [] : [words.where(where)]),
    ...(pair === undefined ? [] : [words.pair(pair)]),
    ...(exists === undefined ? [] : [words.exists(exists)]),
    ...(sum === undefined ? [] : [words[sum.relation](sum.whole, sum.part)]),
    ...(sequence === undefined ? [] : [words.sequence(sequence)]),
  ];
}
