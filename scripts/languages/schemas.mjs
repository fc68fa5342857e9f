export const SCHEMAS = {};
