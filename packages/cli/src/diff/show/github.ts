import { posix } from "node:path";
import type { DiffFinding, DiffReport, Step } from "@thongnhat/compiler";
import type { Lang } from "../../words/lang.ts";
import { effectsText } from "./effects.ts";

const LEVEL: Readonly<Record<Step, "error" | "warning" | "notice">> = {
  forbidden: "error",
  major: "error",
  minor: "warning",
  edition: "warning",
  patch: "notice",
  none: "notice",
};

/** Annotations as GitHub Actions reads them, each at the file of the new state. */
export function githubDiff({ findings }: DiffReport, folder: string | undefined, lang: Lang): string[] {
  return findings.map((finding) => annotation(finding, folder, lang));
}

function annotation(finding: DiffFinding, folder: string | undefined, lang: Lang): string {
  const { rule, step, what, to, from } = finding;
  const place = to ?? from;
  const file = place === undefined ? undefined : posix.join((folder ?? "").replaceAll("\\", "/"), place.file);
  const properties = [
    ...(file === undefined ? [] : [`file=${property(file)}`]),
    ...(place !== undefined && /^\d+$/.test(place.pointer) ? [`line=${place.pointer}`] : []),
    `title=${property(`${rule} (${step})`)}`,
  ];
  const text = `${what[lang]} ${effectsText(finding, lang)}${place?.pointer ? ` [${place.pointer}]` : ""}`;
  return `::${LEVEL[step]} ${properties.join(",")}::${message(text)}`;
}

function message(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return message(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
