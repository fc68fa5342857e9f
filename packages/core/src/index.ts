export type { DatasetKeys, DatasetOther, DatasetText } from "./catalogue/dataset.ts";
export type {
  DatabaseOverview,
  DatabaseOwner,
  MarkCounts,
  RecordOverview,
} from "./catalogue/overview.ts";
export { sayDataset } from "./catalogue/say-dataset.ts";
export type {
  Catalogue,
  Evidence,
  FieldDescriptor,
  LegalBasis,
  MessageText,
  ObjectDescriptor,
  Overlays,
  RecordDescriptor,
  RuleText,
  Text,
} from "./catalogue/types.ts";
export { dateInWords } from "./date-in-words/date-in-words.ts";
export { minimise } from "./descriptor/minimise.ts";
export { profilesOf } from "./descriptor/profiles-of.ts";
export { REDACTED, redact } from "./descriptor/redact.ts";
export { type EncodingFault, guessEncoding } from "./encoding/guess-encoding.ts";
export { isAgencyCode } from "./formats/agency-code.ts";
export { isDate, isDateTime, isHourMinute, isPartialDate } from "./formats/dates.ts";
export { type FormatName, formats } from "./formats/formats.ts";
export { isAmount, isCmnd, isPersonalId, isPhone } from "./formats/numbers.ts";
export { isEmail, isJsonPointer, isRecordId, isSha256 } from "./formats/technical.ts";
export {
  type AgencyCode,
  type AgencyCodeConversion,
  type AgencyCodeReason,
  explainAgencyCode,
  formatAgencyCode,
  parseAgencyCode,
  toNewAgencyCode,
  toOldAgencyCode,
} from "./identifiers/agency-code.ts";
export {
  type DocumentKind,
  type DocumentNumber,
  explainDocumentNumber,
  formatDocumentNumber,
  parseDocumentNumber,
} from "./identifiers/document-number.ts";
export {
  explainPersonalId,
  formatPersonalId,
  type PersonalId,
  parseCmnd,
  parsePersonalId,
} from "./identifiers/personal-id.ts";
export {
  explainRegistrationNumber,
  formatRegistrationNumber,
  parseRegistrationNumber,
  type RegistrationNumber,
  type RegistrationNumberText,
} from "./identifiers/registration-number.ts";
export type { Locale, Parsed } from "./identifiers/result.ts";
export { communeBodyExisted, idMatchesBirth, idMatchesSex } from "./identifiers/rule-functions.ts";
export { formatIssue, type Said, sayIssue } from "./issue/format-issue.ts";
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
export type { Place } from "./issue/label.ts";
export { repair } from "./issue/repair.ts";
export { FORMAT_EXAMPLES, FORMAT_LABELS, FORMAT_NAMES, MARK_NAMES, PARAMETER_WORDS } from "./issue/words.ts";
export { MAX_DEPTH, type TextFault } from "./json/inspect.ts";
export { type ParsedJson, parseJson } from "./json/parse-json.ts";
export {
  type CitationStatus,
  citedNumbers,
  createLegalTexts,
  type LegalText,
  type LegalTexts,
} from "./legal-text/citations.ts";
export type {
  AffectedProvision,
  LegalDocument,
  LegalDocumentReference,
  LegalRelation,
} from "./legal-text/legal-text-records.ts";
export {
  type LegalStatus,
  type OpenQuestion,
  type ProvisionOutOfForce,
  statusAsOf,
} from "./legal-text/status-as-of.ts";
export { type TracedField, traceField, traceFieldBack } from "./migration/trace.ts";
export type {
  AddUnknownStep,
  BoundStep,
  DefaultStep,
  DivideStep,
  DropStep,
  Limits,
  Migration,
  MigrationDirection,
  MigrationStep,
  MoveStep,
  PointerField,
  RecodeStep,
  RecordPlan,
  RecordShape,
} from "./migration/types.ts";
export { daysOf } from "./moment/days.ts";
export { notAfterTime, withinHours } from "./moment/moment.ts";
export { atMostMoney, isProduct, sumsTo } from "./money/money.ts";
export { isOpenValue, OPEN_VALUE_LIMITS } from "./open-value/open-value.ts";
export {
  atLeastAge,
  atMostAge,
  before,
  isFullDate,
  isMonthsAfter,
  notAfter,
  notMoreThanDaysAfter,
  sameDay,
  type Verdict,
  yearsApartAtLeast,
} from "./partial-date/compare.ts";
export {
  dayNumber,
  formatVietnameseDate,
  type PartialDate,
  parsePartialDate,
  toDate,
  todayInVietnam,
} from "./partial-date/partial-date.ts";
export { sayDay } from "./partial-date/say-day.ts";
export { yearOf } from "./partial-date/year.ts";
export { get, maskKey, pointer } from "./pointer/pointer.ts";
export {
  eventsReach,
  type Replay,
  replayEvents,
  type StateMachineData,
  stepsFrom,
  type WrongStep,
} from "./state-machine/state-machine.ts";
export { checkText, type TextCode, textRepairs } from "./text/check-text.ts";
export { collapseSpaces, cutEnd, hasInvisible, removeInvisible } from "./text/clean.ts";
export { fold } from "./text/fold.ts";
export { fixHomoglyphs } from "./text/homoglyph.ts";
export { lazyPattern } from "./text/lazy-pattern.ts";
export { isName, sameFamilyName } from "./text/name.ts";
export { decompose, normalise } from "./text/normal-form.ts";
export { isPlaceholder } from "./text/placeholder.ts";
export { foldTone, placeTone } from "./text/tone.ts";
export type { StandardProps, Validator } from "./validator/validator.ts";
export {
  type CalendarDays,
  type Counted,
  createCalendar,
  type WorkingCalendar,
} from "./working-days/calendar.ts";
export { isAwayFromTet } from "./working-days/tet.ts";
