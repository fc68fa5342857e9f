/** Milliseconds for an input at the limit of 1 MiB. */
const GOAL = 50;

/** Doors that do many things with one input: each of their parts has the goal, or what follows says why it has more. */
const DOORS: Readonly<Record<string, number>> = {
  // 29 formats, each of which parses the whole message anew.
  "JSON formats": GOAL * 29,
  "a record as a message of every JSON format": GOAL * 29,
  "SOAP and other XML formats": GOAL * 4,
  "every other validator": GOAL * 101,
  "thongnhat check, all outputs": GOAL * 4,
};

/** Inputs whose work grows with what they hold, and no faster, but that hold a great deal: measured, not reached. */
const INPUTS: Readonly<Record<string, number>> = {};

/** What a door may take for an input. */
export function mostMs(entry: string, input: string): number {
  return Math.max(DOORS[entry] ?? GOAL, INPUTS[input] ?? 0);
}
