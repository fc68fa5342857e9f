import { afterAll, beforeAll, expect, test } from "vitest";
import { bearer } from "../auth/bearer.ts";
import { createClient } from "../client/create-client.ts";
import { json, recordOf, startServer, type TestServer } from "../request/test-server.ts";
import { guardedFetch } from "./fetches.ts";
import type { Lookup } from "./guard.ts";

const fetches = guardedFetch();
let server: TestServer;
beforeAll(async () => {
  server = await startServer((_asked, answer) =>
    json(answer, 200, recordOf("ks-1"), { etag: '"1"', connection: "close" }),
  );
});
afterAll(async () => {
  await server.close();
  await fetches.close();
});

const resolver = (...answers: (readonly string[])[]): Lookup & { asked: number } => {
  const lookup = ((_host, _options, done) => {
    const addresses = answers[Math.min(lookup.asked, answers.length - 1)] ?? [];
    lookup.asked += 1;
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  }) as Lookup & { asked: number };
  lookup.asked = 0;
  return lookup;
};

test.each([
  ["https://127.0.0.1/", "this machine"],
  ["https://127.255.255.254/", "this machine, another number"],
  ["https://localhost/", "this machine by name"],
  ["https://localhost./", "this machine by its whole name, with the dot"],
  ["https://vi-du.localhost./", "a name under localhost, with the dot"],
  ["https://vi-du.localhost/", "a name under localhost"],
  ["https://[::1]/", "this machine, IPv6"],
  ["https://0.0.0.0/", "no address"],
  ["https://[::]/", "no address, IPv6"],
  ["https://10.0.0.1/", "a private network"],
  ["https://172.16.5.4/", "a private network"],
  ["https://172.31.255.255/", "the end of a private network"],
  ["https://192.168.1.1/", "a private network"],
  ["https://100.64.0.1/", "addresses behind a provider (CGNAT)"],
  ["https://169.254.169.254/latest/meta-data/", "a cloud's metadata"],
  ["https://[fd00:ec2::254]/", "a cloud's metadata, IPv6"],
  ["https://metadata.google.internal/", "a cloud's metadata by name"],
  ["https://168.63.129.16/", "a cloud's own service at a public number"],
  ["https://100.100.100.200/", "a cloud's metadata behind a provider"],
  ["https://[2::1]/", "a number that nobody was given"],
  ["https://[::127.0.0.1]/", "IPv4 in IPv6, the old way"],
  ["https://[2001:0:7f00:1::]/", "IPv4 behind Teredo"],
  ["https://169.254.1.1/", "a link-local address"],
  ["https://[fe80::1]/", "a link-local address, IPv6"],
  ["https://[fc00::1]/", "a private network, IPv6"],
  ["https://[::ffff:127.0.0.1]/", "IPv4 in IPv6"],
  ["https://[::ffff:a9fe:a9fe]/", "metadata as IPv4 in IPv6, in hexadecimal"],
  ["https://[64:ff9b::7f00:1]/", "IPv4 behind NAT64"],
  ["https://[2002:7f00:1::]/", "IPv4 behind 6to4"],
  ["https://2130706433/", "this machine as one decimal number"],
  ["https://0177.0.0.1/", "this machine in octal"],
  ["https://0x7f.0.0.1/", "this machine in hexadecimal"],
  ["https://0x7f000001/", "this machine as one hexadecimal number"],
  ["https://127.1/", "this machine, shortened"],
  ["https://１２７.0.0.1/", "this machine in wide digits"],
  ["https://224.0.0.1/", "a multicast group"],
  ["https://[ff02::1]/", "a multicast group, IPv6"],
  ["https://255.255.255.255/", "broadcast"],
  ["https://240.0.0.1/", "a reserved range"],
  ["https://198.18.0.1/", "a range for benchmarks"],
  ["https://192.0.2.1/", "a range for documents"],
  ["https://may-in/", "a name without a dot"],
  ["https://kho.local/", "a name of the local network"],
  ["http://example.vn/", "plain http"],
  ["ftp://example.vn/", "another scheme"],
  ["file:///etc/passwd", "a file"],
  ["https://ai:gi@example.vn/", "a user name in the address"],
  ["khong-phai-dia-chi", "no address at all"],
])("%s is refused: %s", async (url) => {
  await expect(fetches(url)).rejects.toMatchObject({ code: "address-refused", attempts: 0 });
});

test.each([
  [["10.0.0.1"]],
  [["169.254.169.254"]],
  [["::1"]],
  [["::ffff:192.168.0.1"]],
  [["203.0.113.1"]],
  [["93.184.215.14", "127.0.0.1"]],
])("a public name that resolves to %j is refused before a socket opens", async (addresses) => {
  const guarded = guardedFetch({ lookup: resolver(addresses) });
  const client = createClient({
    baseUrl: "https://dich-vu.example.vn",
    auth: bearer("a"),
    unit: "H26",
    fetch: guarded,
  });
  await expect(client.capabilities()).rejects.toMatchObject({ code: "address-refused" });
  await guarded.close();
});

test("a resolver that answers well first and badly second leads nowhere", async () => {
  const lookup = resolver(["127.0.0.1"], ["127.0.0.2"]);
  const guarded = guardedFetch({ lookup, allow: ["127.0.0.1"] });
  const url = server.url.replace("127.0.0.1", "dich-vu.example.vn");
  const before = server.asked.length;
  const answer = await guarded(`${url}/v1`);
  await answer.arrayBuffer();
  // One question to the resolver for one connection: nothing is resolved again between the look and the socket.
  expect(lookup.asked).toBe(1);
  const error = await guarded(`${url}/v1`).catch((caught: Error) => caught.cause);
  expect(error).toMatchObject({ code: "address-refused" });
  expect(server.asked.length - before).toBe(1);
  await guarded.close();
});

test("one's own network can be allowed, and nothing beside it", async () => {
  const guarded = guardedFetch({ allow: ["127.0.0.0/8"] });
  const client = server.client({ fetch: guarded });
  await expect(client.hoTich.khaiSinh.get("ks-1")).resolves.toMatchObject({ etag: '"1"' });
  await expect(guarded("https://10.0.0.1/")).rejects.toMatchObject({ code: "address-refused" });
  await guarded.close();
});

test("plain http is for the allowed network alone: a name that leads elsewhere is refused", async () => {
  const guarded = guardedFetch({ allow: ["127.0.0.0/8"], lookup: resolver(["93.184.215.14"]) });
  const error = await guarded("http://dich-vu.example.vn/").catch((caught: Error) => caught.cause);
  expect(error).toMatchObject({ code: "address-refused" });
  await guarded.close();
});

test("an allowed range that is none is refused at once", () => {
  expect(() => guardedFetch({ allow: ["10.0.0.0/99"] })).toThrow("address-refused");
});
