export type {
  Catalogue,
  Evidence,
  FieldDescriptor,
  LegalBasis,
  MessageText,
  ObjectDescriptor,
  RecordDescriptor,
  RuleText,
  Text,
} from "./catalogue/types.ts";
export {
  type Issue,
  type Origin,
  type RepairName,
  type Result,
  type Severity,
  type Use,
  type ValidateOptions,
  ValidationError,
} from "./issue/issue.ts";
export type { StandardProps, Validator } from "./validator/validator.ts";
