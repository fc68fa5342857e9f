import { describe, it } from "vitest";
import { checks } from "./checks/index.ts";

describe("identifiers and dates", () => {
  it.each(Object.entries(checks))("%s", (_, check) => check());
});
