/**
 * Invented records of every type of the standard, made from its model: valid ones, and ones with a single fault that
 * is known beforehand. A package of its own, never published, since the tests of several packages need them.
 * @module
 */
export type { Expected, Fault } from "./mutants/faults.ts";
export { FAULTS } from "./mutants/faults.ts";
export { type Mutant, makeMutants } from "./mutants/mutants.ts";
export {
  type SingleFault,
  type Source,
  shuffledKeys,
  singleFault,
  smaller,
  validRecord,
  type Writing,
  writeJson,
  writing,
} from "./property/index.ts";
export { Random, seedOf } from "./random/random.ts";
export { type Generated, type GenerateOptions, generateRecords, makeRecord } from "./records/generate.ts";
export { type Place, pathOf, placesOf } from "./records/places.ts";
export { TODAY } from "./values/formats.ts";
export {
  chiTraVolume,
  type Defect,
  type Find,
  inventedUnits,
  khaiSinhVolume,
  makeVolume,
  type Planted,
  tienTrinhVolume,
  type VolumeOptions,
  type VolumeType,
} from "./volume/index.ts";
