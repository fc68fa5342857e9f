/**
 * What both sides of an exchange know: messages, operations, problems, requirements.
 * @module
 */

export { messageSchema } from "../generated/message-schema.ts";
export type * from "../generated/messages.ts";
export { headers, limits, operations } from "../generated/operations.ts";
export { PROBLEM_TYPE, problems } from "../generated/problems.ts";
export { requirements } from "../generated/requirements.ts";
export { RESOURCES } from "../generated/resources.ts";
