import { runFlow } from "./flow.ts";

await runFlow((line) => process.stdout.write(`${line}\n`));
