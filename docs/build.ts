// Builds the site into docs/dist: `pnpm run docs`. `--keep-api` leaves out TypeDoc when only pages changed.
import { buildSite } from "./src/site/build/build-site.ts";
import { SiteError } from "./src/site/build/step.ts";

const unknown = process.argv.slice(2).filter((word) => word !== "--keep-api");
if (unknown.length > 0) {
  console.error(`Không hiểu ${unknown.join(" ")}. Cách dùng: node docs/build.ts [--keep-api]`);
  process.exitCode = 2;
} else {
  try {
    const start = performance.now();
    await buildSite({ keepApi: process.argv.includes("--keep-api") });
    console.log(`\nMở docs/dist/index.html (${((performance.now() - start) / 1000).toFixed(0)} s)`);
  } catch (error) {
    if (!(error instanceof SiteError)) throw error;
    console.error(`\n${error.message}`);
    process.exitCode = 1;
  }
}
