// One run of VitePress into the folder that is named: a process of its own, since it keeps what it has built.
import { build } from "vitepress";
import { DOCS } from "../paths.ts";

const [outDir] = process.argv.slice(2);
if (outDir === undefined) throw new Error("run-vitepress.ts <folder>");
// VitePress takes a link to a file of an unknown kind for a page, and adds `.html` to it.
process.env.VITE_EXTRA_EXTENSIONS = "xlsx,ods,ndjson";
await build(DOCS, { outDir });
