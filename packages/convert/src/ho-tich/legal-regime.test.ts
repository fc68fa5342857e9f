import { expect, test } from "vitest";
import { legalRegime } from "./legal-regime.ts";

test.each([
  ["1985", "truoc-2016"],
  ["2015-12-31", "truoc-2016"],
  ["2016", "luat-2014"],
  ["2025-06", "luat-2014"],
  ["2025-07-01", "luat-2014-hai-cap"],
  ["2025", undefined],
  ["2027-03", "luat-2026"],
  ["", undefined],
  ["1984/1985", undefined],
])("registered %s: %s", (date, regime) => {
  expect(legalRegime(date)).toBe(regime);
});
