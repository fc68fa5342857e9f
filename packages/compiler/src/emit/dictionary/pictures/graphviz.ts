import { instance } from "@viz-js/viz";
import { Html, html } from "../html.ts";

/** Draws a graph as SVG; it is loaded once, and only when there is something to draw. */
export type Draw = (dot: string, words: PictureWords) => Html;

/** What a reader who does not see the picture is told. */
export interface PictureWords {
  /** Unique on the page. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
}

/** Loads Graphviz. */
export async function loadGraphviz(): Promise<Draw> {
  const viz = await instance();
  return (dot, words) => {
    const svg = viz.renderString(dot, { format: "svg" });
    const from = svg.indexOf("<svg");
    const body = svg
      .slice(svg.indexOf(">", from) + 1)
      // Graphviz writes comments, and a title for every node: the page has words of its own.
      .replaceAll(/<!--[\s\S]*?-->\n?/g, "")
      .replaceAll(/<title>[\s\S]*?<\/title>\n?/g, "")
      // Two pictures may stand in one page.
      .replaceAll(/ id="(?:a_)?(?:graph|node|edge|clust)[^"]*"/g, "")
      .replaceAll("xlink:href", "href")
      .replaceAll(/ xlink:title="[^"]*"/g, "")
      .replaceAll(/\n{2,}/g, "\n")
      .trim();
    const box = /viewBox="([^"]*)"/.exec(svg)?.[1] ?? "0 0 1 1";
    const [, , width = "1", height = "1"] = box.split(" ");
    const head = html`<svg xmlns="http://www.w3.org/2000/svg" class="tn-picture" viewBox="${box}" width="${Math.ceil(Number(width))}" height="${Math.ceil(Number(height))}" role="group" aria-labelledby="${words.id}-title ${words.id}-desc">`;
    const said = html`<title id="${words.id}-title">${words.title}</title>\n<desc id="${words.id}-desc">${words.description}</desc>`;
    return new Html(`${head.source}\n${said.source}\n${body}`);
  };
}

/** A value of the DOT language. */
export function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll(/\s+/g, " ")}"`;
}

/** A long label in lines of about so many letters. */
export function lines(text: string, length: number): string {
  const out: string[] = [];
  for (const word of text.split(" ")) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < length) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out.join("\n");
}

/** The attributes of a node or edge. */
export function attributes(all: Readonly<Record<string, string | undefined>>): string {
  const said = Object.entries(all).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const text = value
      .split("\n")
      .map((line) => quoted(line).slice(1, -1))
      .join("\\n");
    return [`${name}="${text}"`];
  });
  return `[${said.join(", ")}]`;
}

/** The look that all pictures share. */
export const LOOK = [
  'bgcolor="transparent"',
  'node [shape=box, style="rounded,filled", fontname="Arial", fontsize=12, margin="0.15,0.08", penwidth=1]',
  'edge [fontname="Arial", fontsize=11, arrowsize=0.7, color="#5b6470", fontcolor="#374151"]',
].join(";\n");
