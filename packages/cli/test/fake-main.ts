// The program with the small registry, for tests of the process itself.
import { runProcess } from "../src/program/process.ts";
import { fakeRegistry } from "./fake-registry.ts";

void runProcess(async () => fakeRegistry);
