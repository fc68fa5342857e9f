import { printAddresses } from "./addresses.ts";
import { printColdStart } from "./cold-start.ts";
import { printCsv } from "./csv/csv.ts";
import { printLookUps } from "./look-ups.ts";
import { printMatches } from "./matches.ts";
import { printSizes } from "./sizes.ts";

/** Code tables through time against the usual ways and the peers that npm has. */
export async function measureCodeTables(): Promise<void> {
  console.log(
    `\nDanh mục xã và các danh mục khác, Node ${process.versions.node}; trung vị của các lượt thay phiên`,
  );
  await printSizes();
  await printColdStart();
  printLookUps();
  printMatches();
  printAddresses();
  await printCsv();
}
