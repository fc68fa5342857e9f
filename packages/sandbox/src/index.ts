/**
 * A real server that speaks the standard: to build against before any ministry opens a port.
 * @module
 */
export { FAULT_KINDS } from "./faults/draw.ts";
export {
  type FaultCounts,
  type FaultPlugin,
  type FaultPluginOptions,
  faultCounts,
  faultPlugin,
} from "./faults/plugin.ts";
export { type ReferenceOptions, referencePages } from "./reference/plugin.ts";
export { createSandbox } from "./sandbox/sandbox.ts";
export type { FaultKind, FaultOptions, Sandbox, SandboxOptions } from "./sandbox/types.ts";
export { SEEDED, seedRecords } from "./seed/seed.ts";
export type { SeedRecord } from "./seed/types.ts";
export { defaultUnits, TEST_UNIT } from "./units/default-units.ts";
export type { Action, Grant, Unit } from "./units/types.ts";
export { type VxpRoutesOptions, vxpRoutes } from "./vxp/vxp-routes.ts";
