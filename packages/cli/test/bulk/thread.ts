// A thread of `check` with the small checker of bytes.
import { runThread } from "../../src/check/bulk/thread/run.ts";
import { plainRegistry } from "./registry.ts";

void runThread(plainRegistry);
