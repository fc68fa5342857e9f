import { apply, type Case, isPlaced, isRead } from "./case.ts";
import { leaveOpen, unitsOf } from "./decision.ts";
import { isValid } from "./gazetteer.ts";
import { MARKS_LEFT_OUT } from "./mentions.ts";
import type { Options } from "./options.ts";

/** Takes back a commune that was chosen where another one may be meant. */
export function examineCommune(one: Case, options: Options): void {
  examineBeginning(one, options);
  examineMarks(one);
}

/**
 * "Trường Mỹ Đông Tiền Hải Hưng Yên": the commune Đông Tiền Hải, or Tiền Hải? Without a comma or a word before it,
 * nothing says where the name begins.
 */
function examineBeginning({ address: { tokens }, decision }: Case, options: Options): void {
  const { huyen, xa } = decision;
  if (xa === undefined || xa.mention.word !== undefined) return;
  const { first, end } = xa.mention;
  if (first === 0 || (tokens[first]?.gap ?? 0) >= 2 || isRead(decision, first - 1)) return;
  const others = options.xa.filter(
    ({ mention, unit }) =>
      mention.end === end &&
      mention.first !== first &&
      unit !== xa.unit &&
      (huyen === undefined ? unit.province === xa.unit.province : unit.parent === huyen.unit.code),
  );
  if (others.length > 0) leaveOpen(decision, "xa", unitsOf([xa, ...others]));
}

/** "Xã Mường Sai, Sơn La" on a day with a Mường Sại: is a mark missing, or is it the commune of yesterday? */
function examineMarks(one: Case): void {
  const { decision, day } = one;
  const { xa } = decision;
  if (xa?.stage !== MARKS_LEFT_OUT) return;
  const former = xa.mention.readings
    .filter(({ stage }) => stage < MARKS_LEFT_OUT)
    .flatMap(({ units }) => units)
    .filter((unit) => unit.level === "xa" && !isValid(unit, day) && isPlaced(unit, one));
  if (former.length > 0) apply(one, { level: "xa", kind: "not-valid-then", units: former });
}
