// What a thread of `thongnhat check` starts with.
import { loadRegistry } from "../../registry.ts";
import { runThread } from "./run.ts";

void runThread(loadRegistry);
