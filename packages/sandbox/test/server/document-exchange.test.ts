import { describe, expect, test } from "vitest";
import { startKit } from "./kit.ts";

describe("the document exchange", () => {
  test("has the units of the sandbox in its directory, each with its own key", async () => {
    const kit = await startKit({ seed: false });
    const listed = await kit.ask({ method: "POST", path: "/vxp/getAgenciesList", body: {} });
    const refused = await kit.ask({ method: "POST", path: "/vxp/getAgenciesList", body: {}, as: "khong-co" });
    await kit.close();
    expect(listed.json.data.map(({ code }: { code: string }) => code)).toContain("G15");
    expect(refused.status).toBe(401);
  });
});
