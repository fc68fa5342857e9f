import { InvalidArgumentError, Option } from "commander";

/** `commander` prints an option's choices and default in English; the description says them already. */
export function choice(flags: string, description: string, allowed: readonly string[]): Option {
  const option = new Option(flags, description);
  option.argParser((value) => {
    if (!allowed.includes(value)) throw new InvalidArgumentError(allowed.join(", "));
    return value;
  });
  return option;
}
