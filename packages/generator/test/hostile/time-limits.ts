/** Milliseconds for an input at the limit of 1 MiB. */
const GOAL = 50;

/** Doors that do many things with one input: each of their parts has the goal, or what follows says why it has more. */
const DOORS: Readonly<Record<string, number>> = {
  // 29 formats, each of which parses the whole message anew.
  "JSON formats": GOAL * 29 * 3,
  "a record as a message of every JSON format": GOAL * 29 * 4,
  "SOAP and other XML formats": GOAL * 4 * 2,
  "every other validator": GOAL * 101,
  // The whole program, four times.
  "thongnhat check, all outputs": GOAL * 4 * 3,
};

/** Inputs whose work grows with what they hold, and no faster, but that hold a great deal: measured, not reached. */
const INPUTS: Readonly<Record<string, number>> = {
  "among 50,000 different ones": GOAL * 6,
  "50,000 keys of one hash in old tables": GOAL * 6,
  "60000 unknown fields": GOAL * 4,
  "60000 empty signatures": GOAL * 4,
  "60000 unknown reasons": GOAL * 3,
  "with 900,000 line breaks after it": GOAL * 3,
  // The parser of XML makes an object of each.
  "50,000 elements of one name": 4_000,
  "100,000 references of characters": GOAL * 5,
  // As many empty cells as a workbook may hold, 50 million, and 16 MiB unpacked before the ratio counts.
  "30,000 cells far to the right": 1_500,
  "a sheet that says it is small": GOAL * 8,
  "50,000 merged areas": 1_000,
  "a row a billion times": 1_000,
  "a number of 300,000 digits": GOAL * 3,
  // Each row is wrong in several ways, and each of that is told.
  "30,000 rows that are all wrong": 6_000,
};

/** What a door may take for an input. */
export function mostMs(entry: string, input: string): number {
  return Math.max(DOORS[entry] ?? GOAL, INPUTS[input] ?? 0);
}
