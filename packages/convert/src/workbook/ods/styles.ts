import type { DateFormat } from "../date-cell/format.ts";
import { attribute } from "../xml/sax.ts";

type Attributes = Readonly<Record<string, string>>;

/** What the styles of an OpenDocument sheet say about dates and about hidden sheets. */
export interface OdsStyles {
  open(name: string, attributes: Attributes): void;
  close(name: string): void;
  dateFormat(cellStyle: string | undefined): DateFormat | undefined;
  isHidden(tableStyle: string | undefined): boolean;
}

type Shown = { -readonly [Part in keyof DateFormat]: boolean };

/** Listens to the styles at the start of `content.xml`. */
export function odsStyles(): OdsStyles {
  const dates = new Map<string, Shown>();
  const dataStyleOf = new Map<string, string>();
  const hidden = new Set<string>();
  let date: Shown | undefined;
  let style = "";
  return {
    open(name, attributes) {
      if (name === "date-style") {
        date = { year: false, month: false, day: false, time: false };
        dates.set(attribute(attributes, "name") ?? "", date);
      } else if (date) {
        if (name === "year" || name === "era") date.year = true;
        else if (name === "month") date.month = true;
        else if (name === "day") date.day = true;
        else if (name === "hours" || name === "minutes" || name === "seconds") date.time = true;
      } else if (name === "style") {
        style = attribute(attributes, "name") ?? "";
        const data = attribute(attributes, "data-style-name");
        if (data !== undefined) dataStyleOf.set(style, data);
      } else if (name === "table-properties" && attribute(attributes, "display") === "false")
        hidden.add(style);
    },
    close(name) {
      if (name === "date-style") date = undefined;
    },
    dateFormat: (cellStyle) => dates.get(dataStyleOf.get(cellStyle ?? "") ?? ""),
    isHidden: (tableStyle) => hidden.has(tableStyle ?? ""),
  };
}
