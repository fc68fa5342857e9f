import { messageSchema } from "@thongnhat/client/protocol";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";

/** Name of a message of the exchange. */
export type MessageName =
  | "Capabilities"
  | "Token"
  | "TokenError"
  | "Problem"
  | "Receipt"
  | "BatchLine"
  | "Page"
  | "ChangePage"
  | "ChangeEvent"
  | "Job"
  | "AccessPage";

/** Says where a message breaks its schema. */
export interface Messages {
  /** Place and keyword of the first fault, never a value; nothing when the message is right. */
  faultOf(name: MessageName, value: unknown): string | undefined;
}

/** The messages of the exchange, each schema compiled when it is first needed. */
export function createMessages(): Messages {
  const ajv = new Ajv2020({ strict: false });
  ajv.addSchema(messageSchema, "messages");
  const compiled = new Map<string, ValidateFunction>();
  return {
    faultOf(name, value) {
      const validate = compiled.get(name) ?? ajv.compile({ $ref: `messages#/$defs/${name}` });
      compiled.set(name, validate);
      if (validate(value)) return undefined;
      const [first] = validate.errors ?? [];
      const missing: unknown = first?.params.missingProperty ?? first?.params.additionalProperty;
      // A name that the server made up is not repeated.
      const field = typeof missing === "string" && /^[A-Za-z_]{1,40}$/.test(missing) ? ` ${missing}` : "";
      return `${first?.instancePath.replace(/[^\w/-]/g, "*") ?? ""} ${first?.keyword ?? "?"}${field}`.trim();
    },
  };
}
