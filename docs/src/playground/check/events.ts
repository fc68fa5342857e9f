import { part } from "../common/dom.ts";
import type { Controls } from "./controls.ts";
import { SAMPLES, type SampleName } from "./samples.ts";

/** What people can ask for. */
export interface Wishes {
  onText(): void;
  onFile(file: File): void;
  onRun(): void;
  onCancel(): void;
  onUndo(): void;
  onClear(): void;
}

/** Listens to the box, the buttons, the samples and to files that are dropped. */
export function bindInput(parts: Controls, wishes: Wishes): void {
  parts.text.addEventListener("input", () => wishes.onText());
  parts.run.addEventListener("click", () => wishes.onRun());
  parts.cancel.addEventListener("click", () => wishes.onCancel());
  parts.undo.addEventListener("click", () => wishes.onUndo());
  parts.clear.addEventListener("click", () => {
    parts.file.value = "";
    parts.fileName.textContent = "";
    wishes.onClear();
  });
  parts.text.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) wishes.onRun();
  });
  parts.file.addEventListener("change", () => {
    const [file] = parts.file.files ?? [];
    if (file) wishes.onFile(file);
  });
  for (const name of ["right", "wrong", "table"] as const) bindSample(name, parts, wishes);
  bindDrop(parts.drop, wishes);
}

function bindSample(name: SampleName, parts: Controls, wishes: Wishes): void {
  part(`sample-${name}`, HTMLButtonElement).addEventListener("click", () => {
    const { text, record = "", origin = "" } = SAMPLES[name];
    parts.text.value = text;
    parts.set("record", record);
    parts.set("origin", origin);
    wishes.onText();
    wishes.onRun();
  });
}

/** A file may be dropped anywhere: beside the box, the browser would leave the page and show the file. */
function bindDrop(zone: HTMLElement, wishes: Wishes): void {
  const carriesFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
  document.addEventListener("dragover", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    zone.hidden = false;
  });
  document.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) zone.hidden = true;
  });
  document.addEventListener("drop", (event) => {
    if (!carriesFile(event)) return;
    event.preventDefault();
    zone.hidden = true;
    const [file] = event.dataTransfer?.files ?? [];
    if (file) wishes.onFile(file);
  });
}
