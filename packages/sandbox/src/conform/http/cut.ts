import { connect as connectTcp } from "node:net";
import { connect as connectTls } from "node:tls";

/**
 * Sends a request that says how long its body is, half of the body, and hangs up: what a broken line does.
 *
 * @param base - address of the server
 * @param head - method, path and headers
 * @param body - the whole body, of which half goes out
 * @returns when the connection is closed, whatever the server said
 */
export function sendCut(
  base: URL,
  head: {
    readonly method: string;
    readonly path: string;
    readonly headers: Readonly<Record<string, string>>;
  },
  body: string,
  ms: number,
): Promise<void> {
  const bytes = Buffer.from(body);
  const lines = [
    `${head.method} ${head.path} HTTP/1.1`,
    `host: ${base.host}`,
    ...Object.entries(head.headers).map(([name, value]) => `${name}: ${value}`),
    `content-length: ${bytes.length}`,
    "connection: close",
  ];
  const secure = base.protocol === "https:";
  const host = base.hostname.replace(/^\[|\]$/g, "");
  const port = Number(base.port || (secure ? 443 : 80));
  return new Promise((resolve) => {
    const socket = secure ? connectTls({ host, port, servername: host }) : connectTcp({ host, port });
    socket.setTimeout(ms, () => socket.destroy());
    socket.once(secure ? "secureConnect" : "connect", () => {
      socket.write(`${lines.join("\r\n")}\r\n\r\n`);
      socket.end(bytes.subarray(0, bytes.length >> 1));
    });
    socket.on("data", () => {});
    socket.once("error", () => {});
    socket.once("close", () => resolve());
  });
}
