import { lose, put } from "../decode/work.ts";
import { stringAt, write } from "../encode/out.ts";
import type { Kind } from "./kind.ts";

/** The national code of a procedure, and what a province or a case adds to it: 1.001193.000.00.00.H56, 1.001193.01. */
const CODE = /^([0-9]\.[0-9]{6})(\..+)?$/;

/** The code of a procedure. What stands behind the national code is kept where the record has a place for the whole. */
export const procedureCode: Kind = {
  decode(work, column, text) {
    const [, national = text, local] = CODE.exec(text) ?? [];
    put(work, column.path ?? "", national);
    if (local === undefined) return;
    if (column.verbatim === undefined) lose(work, column, "TN-CONVERT-LOSS");
    else put(work, column.verbatim, text);
  },
  encode(out, column) {
    const whole = column.verbatim === undefined ? undefined : stringAt(out, column, column.verbatim);
    write(out, column.column, whole ?? stringAt(out, column));
  },
};
