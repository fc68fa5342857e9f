#!/usr/bin/env node
import { loadRegistry } from "./check/registry.ts";
import { runProcess } from "./program/process.ts";

void runProcess(loadRegistry);
