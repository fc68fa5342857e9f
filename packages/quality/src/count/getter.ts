import { type Fields, fieldsOf } from "./spots.ts";

/** Takes one value out of a record. */
export type Getter = (record: Fields) => unknown;

const getters = new Map<string, Getter>();

/**
 * What takes the value of a field out of records: the pointer is read once, not for each record.
 *
 * @param pointer JSON Pointer to a field, as schemas write them: names without `/` and `~`
 */
export function getter(pointer: string): Getter {
  let known = getters.get(pointer);
  if (known === undefined) {
    known = makeGetter(pointer);
    getters.set(pointer, known);
  }
  return known;
}

function makeGetter(pointer: string): Getter {
  const names = pointer.split("/").slice(1);
  return (record) => {
    let found: unknown = record;
    for (let at = 0; at < names.length; at++) {
      const name = names[at] as string;
      const fields = fieldsOf(found);
      if (fields === undefined || !Object.hasOwn(fields, name)) return undefined;
      found = fields[name];
    }
    return found;
  };
}
