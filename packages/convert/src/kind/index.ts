import type { CellKind } from "../wire-format/wire-format.ts";
import { code } from "./code.ts";
import { moment, partialDateKind, splitDate } from "./date.ts";
import { identityNumber } from "./identity.ts";
import type { Kind } from "./kind.ts";
import { constant, file, loss, transport } from "./message.ts";
import { splitName } from "./name.ts";
import { flag, integer, money, organisationCode } from "./plain.ts";
import { numberText, page, text } from "./text.ts";
import { address, agencyCode, placeCode } from "./units.ts";

/** Every way to read and write a value, by its name in schemas/wire-formats; a `list` is the engine's own. */
export const KINDS: Readonly<Record<Exclude<CellKind, "list">, Kind>> = {
  text,
  name: text,
  "address-text": text,
  "number-text": numberText,
  page,
  "partial-date": partialDateKind,
  moment,
  code,
  "code-list": code,
  "place-code": placeCode,
  "agency-code": agencyCode,
  "organisation-code": organisationCode,
  "identity-type": code,
  "identity-number": identityNumber,
  flag,
  integer,
  money,
  "split-date": splitDate,
  "split-name": splitName,
  address,
  file,
  constant,
  transport,
  loss,
};
