export { type SingleFault, singleFault } from "./single-fault.ts";
export { smaller } from "./smaller.ts";
export { type Source, validRecord } from "./valid-record.ts";
export { shuffledKeys, type Writing, writeJson, writing } from "./writing.ts";
