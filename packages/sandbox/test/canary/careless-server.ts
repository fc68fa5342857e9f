import { createServer, type Server } from "node:http";

/** A server that repeats what it was given wherever it can, as badly written ones do. */
export async function carelessServer(): Promise<{ readonly url: string; readonly close: () => void }> {
  let turn = 0;
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const said = /Xuqzen\w*/i.exec(Buffer.concat(chunks).toString("utf8"))?.[0] ?? "Xuqzen";
      const answer = ANSWERS[turn++ % ANSWERS.length]?.(said);
      if (answer === undefined) return response.destroy();
      const [status, type, body, headers = {}] = answer;
      response.writeHead(status, { "content-type": type, ...headers }).end(body);
    });
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

type Made = readonly [status: number, type: string, body: string, headers?: Readonly<Record<string, string>>];

const PROBLEM = "application/problem+json";
const problem = (said: string, more: object = {}): string =>
  JSON.stringify({
    type: said,
    title: said,
    detail: said,
    code: said,
    requestId: said,
    instance: said,
    ...more,
  });

/** How many ways there are. */
export const ANSWERS: readonly ((said: string) => Made)[] = [
  (said) => [422, PROBLEM, problem(said)],
  (said) => [
    422,
    PROBLEM,
    problem(said, {
      code: "record-invalid",
      issues: [
        {
          code: "TN-X",
          severity: "error",
          path: `/me/${said}/00019677001`,
          message: said,
          params: { [said]: said, value: said },
        },
        { code: said, severity: said, path: said, fix: said, message: said },
      ],
    }),
  ],
  (said) => [200, "text/html", `<h1>${said}</h1>`],
  (said) => [200, "application/json", `{"id": "${said}", oops ${said}`],
  (said) => [200, "application/json", JSON.stringify({ [said]: said })],
  (said) => [
    201,
    "application/json",
    JSON.stringify({ id: said, record: said, version: 1, digest: said, requestId: said, receivedAt: said }),
  ],
  (said) => [302, "text/plain", said, { location: `http://10.0.0.1/${said}?ten=${said}` }],
  (said) => [409, "text/plain", said],
  (said) => [200, "application/x-ndjson", `{"line":1,"ok":false,"problem":${problem(said)}}\n`],
  (said) => [200, "application/x-ndjson", `{"line": ${said}\n`],
];
