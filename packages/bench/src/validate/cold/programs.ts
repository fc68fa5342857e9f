import { PEERS, type Peer, validatorName } from "../peers/peers.ts";

/** A program of one record type as a user bundles it. */
export interface Bundled {
  readonly id: string;
  readonly name: string;
  /** Source of a module that exports `check(value)`. */
  readonly source: (record: string) => Promise<string>;
}

/** Programs by what they do: one question, the whole verdict, the words of it; then the peers. */
export const BUNDLED: readonly Bundled[] = [
  ...PEERS.filter(({ id }) => id === "is"),
  { id: "validate", name: "thongnhat validate", source: async (record) => validate(record) },
  {
    id: "messages",
    name: "thongnhat validate + formatIssue",
    source: async (record) => `${validate(record)}\n${messages(record)}`,
  },
  // The plug-in for ajv brings the schemas of all records, which is not what is compared here.
  ...PEERS.filter(({ id }: Peer) => id !== "is" && id !== "ajv-set"),
];

function validate(record: string): string {
  const name = validatorName(record);
  return `import { ${name} } from "@thongnhat/validators/${record}";
export const check = (value) => ${name}.validate(value, { today: "2026-11-22" }).ok;
export const issuesOf = (value) => ${name}.validate(value).issues ?? [];`;
}

/** Words in Vietnamese for the issues of this record alone. */
function messages(record: string): string {
  const name = validatorName(record);
  const [database] = record.split("/");
  return `import { formatIssue } from "@thongnhat/core";
import { ${name}Descriptor } from "@thongnhat/schemas/${database}/descriptors";
import { messages, tables } from "@thongnhat/schemas/words";
const catalogue = { messages: { vi: messages.vi, en: {} }, records: { "${record}": ${name}Descriptor }, tables };
export const say = (value) => issuesOf(value).map((issue) => formatIssue(issue, "vi", catalogue));`;
}
