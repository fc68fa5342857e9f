import type { WorkbookError } from "@thongnhat/convert/workbook";
import type { Catalogue } from "@thongnhat/core";
import type { Lang } from "../../words/lang.ts";
import type { WorkbookReader } from "../reader/reader.ts";

/** The reader of workbooks; it is loaded when the first workbook is met. */
export const readWorkbook: WorkbookReader = async function* (chunks, options) {
  const { workbookReader } = await import("./workbook.ts");
  yield* workbookReader()(chunks, options);
};

/** Whether an error says that a file cannot be read as a workbook. */
export function isWorkbookError(error: unknown): error is WorkbookError {
  return error instanceof Error && error.name === "WorkbookError" && "code" in error;
}

/** What is wrong with a workbook and what to do, in words. */
export function sayWorkbookError({ code, params }: WorkbookError, lang: Lang, catalogue: Catalogue): string {
  const message = catalogue.messages[lang][code];
  const fill = (text: string) =>
    text.replace(/\{(\w+)\}/g, (all, name: string) =>
      Object.hasOwn(params, name) ? String(params[name as keyof typeof params]) : all,
    );
  return message === undefined ? code : `${fill(message.text)} ${fill(message.fix)}`;
}
