// What a thread of `thongnhat check` starts with.
import { setFlagsFromString } from "node:v8";
import { loadRegistry } from "../../registry.ts";
import { runThread } from "./run.ts";

// V8 compiles what is hot twice, and the first of the two compilers takes some 20 MB a thread for large functions, which
// the system does not get back. A file that is worth threads is long enough for the second alone: the same seconds.
setFlagsFromString("--no-maglev");
// What the program has forbidden itself, whose threads have a bound of their own: `YOUNG_MEGABYTES`.
setFlagsFromString("--semi-space-growth-factor=2");

void runThread(loadRegistry);
