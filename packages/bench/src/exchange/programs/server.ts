// A sandbox in a process of its own, so that its CPU time is its own: `server.ts with|without` validation.
import { createSandbox, type Sandbox, seedRecords } from "@thongnhat/sandbox";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { makeRequests } from "../requests.ts";

const options = {
  validate: process.argv[2] !== "without",
  requestsPerMinute: 1_000_000_000,
  today: "2026-11-22",
};
/** A server that has run for a while has its code compiled by the engine; what it keeps meanwhile is thrown away. */
const WARM = 2000;
/** Rounds over the births of the seed: an engine compiles a validator anew until it has seen some ten thousand. */
const VALIDATIONS = 2000;
const births = (await seedRecords("ho-tich")).filter(({ record }) => record === khaiSinh.id);
for (let time = 0; time < VALIDATIONS; time++)
  for (const { value } of births) khaiSinh.validate(value, { today: options.today });
const before = await createSandbox(options);
await warm(before);
await before.close();

const sandbox = await createSandbox(options);
const url = await sandbox.listen();
process.on("message", (message) => {
  if (message === "cpu") process.send?.(process.cpuUsage());
});
process.once("disconnect", () => void sandbox.close());
process.send?.(url);

async function warm({ app }: Sandbox): Promise<void> {
  const { read, write } = await makeRequests("lam-nong");
  for (let time = 0; time < WARM; time++)
    for (const request of [read, write]) {
      const { method, path, headers, body } = request();
      const { statusCode } = await app.inject({
        method,
        url: path,
        headers,
        ...(body === undefined ? {} : { payload: body }),
      });
      if (statusCode >= 300) throw new Error(`Làm nóng: ${statusCode}`);
    }
}
