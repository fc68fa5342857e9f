import type { FormatEntry } from "@thongnhat/convert";
import { nearest } from "../words/near.ts";

/**
 * The format that a name on the command line means: `moj-hotich-sohoa/ht-khaisinh`, the message alone
 * (`HT_KHAISINH`), or its name in programs (`hoTichSoHoaKhaiSinh`), as long as only one has it.
 */
export function findFormat(
  formats: readonly FormatEntry[],
  name: string,
): { readonly entry: FormatEntry } | { readonly near: string } {
  const wanted = name.toLowerCase();
  const found = formats.filter((one) => namesOf(one).some((own) => own.toLowerCase() === wanted));
  const [entry] = found;
  if (entry !== undefined && found.length === 1) return { entry };
  if (found.length > 1) return { near: found.map(({ id }) => id).join(", ") };
  const near = nearest(name, formats.flatMap(namesOf));
  return { near: formats.find((one) => near !== undefined && namesOf(one).includes(near))?.id ?? "" };
}

function namesOf({ id, message, name }: FormatEntry): string[] {
  const [system = ""] = id.split("/");
  return [id, message, name, `${system}/${message}`];
}
