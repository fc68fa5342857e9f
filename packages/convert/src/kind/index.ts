import type { CellKind } from "../wire-format/wire-format.ts";
import { code } from "./code.ts";
import { contentId } from "./content-id.ts";
import { moment, partialDateKind, splitDate } from "./date.ts";
import { identityNumber } from "./identity.ts";
import { identityPair } from "./identity-pair.ts";
import type { Kind } from "./kind.ts";
import { constant, file, loss, transport } from "./message.ts";
import { splitName } from "./name.ts";
import { flag, integer, money, organisationCode } from "./plain.ts";
import { procedureCode } from "./procedure-code.ts";
import { numberText, page, text } from "./text.ts";
import { time } from "./time.ts";
import { address, agencyCode, placeCode } from "./units.ts";
import { yearDate } from "./year-date.ts";

/** Every way to read and write a value, by its name in schemas/wire-formats; a `list` is the engine's own. */
export const KINDS: Readonly<Record<Exclude<CellKind, "list">, Kind>> = {
  text,
  name: text,
  "address-text": text,
  "number-text": numberText,
  page,
  "partial-date": partialDateKind,
  moment,
  time,
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
  "year-date": yearDate,
  "identity-pair": identityPair,
  "procedure-code": procedureCode,
  "split-name": splitName,
  address,
  file,
  "content-id": contentId,
  constant,
  transport,
  loss,
};
