import autocannon from "autocannon";
import { type Line, printTable, said } from "../measure/print.ts";
import { median } from "../measure/turns.ts";
import { makeRequests, type Sent } from "./requests.ts";
import { type Server, startServer } from "./server.ts";

const CONNECTIONS = 8;
const ROUNDS = 7;
/** Seconds of one turn. */
const TURN = 1;

/** What one turn of load gave. */
interface Turn {
  /** Answers a second. */
  readonly rate: number;
  /** Milliseconds. */
  readonly p50: number;
  readonly p99: number;
  /** CPU time of the server for each answer, µs. */
  readonly cpu: number;
}

/** One server under one kind of load. */
interface Way {
  readonly name: string;
  readonly server: Server;
  readonly request: () => Sent;
  readonly turns: Turn[];
}

/**
 * The sandbox under load: reads and writes a second of one that validates what is written, beside the same server with
 * the same store that does not. The turns of the four ways follow one another, so that a busy machine is busy for all.
 */
export async function measureServer(): Promise<void> {
  const servers = await Promise.all([startServer("with"), startServer("without")]);
  try {
    const requests = [await makeRequests("co"), await makeRequests("khong")] as const;
    const way = (name: string, at: 0 | 1, kind: "read" | "write"): Way => ({
      name,
      server: servers[at],
      request: requests[at][kind],
      turns: [],
    });
    const ways = [
      way("đọc, có kiểm tra", 0, "read"),
      way("đọc, không kiểm tra", 1, "read"),
      way("ghi, có kiểm tra", 0, "write"),
      way("ghi, không kiểm tra", 1, "write"),
    ] as const;
    for (const one of ways) await load(one);
    for (let round = 0; round < ROUNDS; round++) {
      // Who goes first changes, so that nobody always has what the other has warmed or filled.
      const order = round % 2 === 0 ? ways : ways.toReversed();
      for (const one of order) one.turns.push(await load(one));
    }
    print(ways, requests[0].bytes);
  } finally {
    for (const server of servers) await server.stop();
  }
}

async function load({ name, server, request }: Way): Promise<Turn> {
  const before = await server.cpu();
  const began = performance.now();
  const result = await autocannon({
    url: server.url,
    connections: CONNECTIONS,
    duration: TURN,
    sampleInt: 100,
    requests: [{ setupRequest: (empty) => ({ ...empty, ...request() }) }],
  });
  const seconds = (performance.now() - began) / 1000;
  const cpu = (await server.cpu()) - before;
  const { "2xx": good, non2xx, errors, latency } = result;
  if (non2xx + errors > 0 || good === 0)
    throw new Error(`${name}: ${non2xx + errors} câu trả lời không được`);
  return { rate: good / seconds, p50: latency.p50, p99: latency.p99, cpu: cpu / good };
}

function print(ways: readonly Way[], bytes: number): void {
  const middle = ({ turns }: Way, of: keyof Turn): number => median(turns.map((turn) => turn[of]));
  const lines = ways.map((way, at): Line => {
    const plain = ways[at - (at % 2) + 1] ?? way;
    // Each round is a pair of its own: what disturbs one round disturbs both.
    const ratio = median(way.turns.map(({ rate }, round) => rate / (plain.turns[round]?.rate ?? Number.NaN)));
    const ofCpu = middle(plain, "cpu") / middle(way, "cpu");
    return [
      way.name,
      said(middle(way, "rate")),
      said(middle(way, "p50")),
      said(middle(way, "p99")),
      ...(at % 2 === 0 ? [ratio.toFixed(2), ofCpu.toFixed(2)] : ["1", "1"]),
    ];
  });
  printTable(
    `Máy chủ thử, khai sinh ${said(bytes)} byte, ${CONNECTIONS} kết nối, SQLite trong bộ nhớ; trung vị ${ROUNDS} lượt`,
    ["câu/s", "p50 ms", "p99 ms", "÷ không", "÷ theo CPU"],
    lines,
  );
}
