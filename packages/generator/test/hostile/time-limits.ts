/** Milliseconds for an input at the limit of 1 MiB. */
const GOAL = 50;

/** Doors that do many things with one input: each of their parts has the goal. */
const DOORS: Readonly<Record<string, number>> = {
  // 29 formats, each of which parses the whole message anew.
  "JSON formats": GOAL * 29 * 3,
  "a record as a message of every JSON format": GOAL * 29 * 4,
  "SOAP and other XML formats": GOAL * 4 * 2,
  "every other validator": GOAL * 101,
  // The whole program, four times.
  "thongnhat check, all outputs": GOAL * 4 * 3,
  // Thirty functions of texts, each over the whole of it.
  "formats, names, numbers, words": GOAL * 12,
  // Finds the header, compares each column with the fields of 102 kinds of record, and reads five encodings.
  "recognise a table": GOAL * 6,
  // Each cell is cleaned, and read as what its column may hold.
  "a row of the digitisation software": GOAL * 3,
};

/** What the names of inputs begin with whose work grows with what they hold, and no faster: measured, not reached. */
const INPUTS: readonly (readonly [begins: string, milliseconds: number])[] = [
  ["among 50,000 different ones", GOAL * 6],
  ["50,000 keys of one hash in old tables", GOAL * 6],
  ["60000 unknown fields", GOAL * 4],
  ["60000 empty signatures", GOAL * 4],
  ["60000 unknown reasons", GOAL * 3],
  ["80000 objects under an unknown field", GOAL * 4],
  ["with 900,000 line breaks after it", GOAL * 3],
  // Each comma is told.
  ["100,000 commas in a list", 3_000],
  ["100,000 columns", GOAL * 4],
  // Half a million marks are put in order.
  ["1 MB of combining", GOAL * 8],
  ["combining marks, long,", GOAL * 6],
  // The parser of XML makes an object of each.
  ["50,000 elements of one name", 4_000],
  ["50,000 elements of different names", 3_000],
  ["100,000 comments", 2_000],
  ["100,000 instructions", GOAL * 8],
  ["100,000 references of characters", GOAL * 5],
  ["20,000 namespaces", GOAL * 3],
  // As many empty cells as a workbook may hold, 50 million, and 16 MiB unpacked before the ratio counts.
  ["30,000 cells far to the right", 1_500],
  ["a sheet that says it is small", GOAL * 8],
  ["50,000 merged areas", 1_000],
  ["a row a billion times", 1_000],
  ["a number of 300,000 digits", GOAL * 3],
  // Each row is wrong in several ways, and each of that is told.
  ["30,000 rows that are all wrong", 6_000],
];

/** What a door should take for an input. */
export function mostMs(entry: string, input: string): number {
  const [, own = 0] = INPUTS.find(([begins]) => input.startsWith(begins)) ?? [];
  return Math.max(DOORS[entry] ?? GOAL, own);
}
