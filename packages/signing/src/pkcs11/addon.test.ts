import { expect, test, vi } from "vitest";
import { pkcs11Signer } from "./pkcs11-signer.ts";

vi.mock("pkcs11js", () => {
  throw new Error("Cannot find module /home/vi-du/build/Release/pkcs11.node");
});

test("where the addon was not built, the refusal says what to install and shows no path", async () => {
  const opened = pkcs11Signer({ module: "/vi-du.so", pin: "27182818", keyLabel: "khoa" });
  const error: unknown = await opened.catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "token-addon", en: expect.stringContaining("install pkcs11js") });
  expect(JSON.stringify(error) + String(error)).not.toMatch(/27182818|home/);
});
