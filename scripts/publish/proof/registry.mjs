// A registry of our own: Verdaccio on this machine only, without uplink, with storage that is thrown away.
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { cleanEnv, Failure, start } from "../run.mjs";
import { tool } from "../tools.mjs";

const LONGEST_START_SECONDS = 60;

/** Starts the registry in `dir`; returns its address and the environment in which every client uses only it. */
export async function startRegistry(dir) {
  const verdaccio = await tool("verdaccio");
  mkdirSync(dir, { recursive: true });
  const port = await freePort();
  const host = `127.0.0.1:${port}`;
  const config = join(dir, "config.yaml");
  writeFileSync(config, CONFIG);
  const child = start(
    process.execPath,
    [join(verdaccio, "node_modules/verdaccio/bin/verdaccio"), "-c", config, "-l", host],
    { cwd: dir, env: cleanEnv(), stdio: ["ignore", "pipe", "pipe"] },
  );
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
  const url = `http://${host}/`;
  await answers(url, child, () => said);
  // Settings of the user and of the machine are left out: no other registry, no token of a real one.
  const userconfig = join(dir, "npmrc");
  writeFileSync(userconfig, `registry=${url}\n//${host}/:_authToken=only-for-this-proof\n`);
  const env = cleanEnv({
    npm_config_registry: url,
    npm_config_userconfig: userconfig,
    npm_config_globalconfig: join(dir, "no-global-npmrc"),
    npm_config_cache: join(dir, "npm-cache"),
    npm_config_update_notifier: "false",
    npm_config_audit: "false",
    npm_config_fund: "false",
  });
  return { url, env, child };
}

/** No uplink: what nobody published here does not exist. */
const CONFIG = `storage: ./storage
auth:
  htpasswd:
    file: ./htpasswd
    max_users: -1
uplinks: {}
packages:
  "**":
    access: $all
    publish: $all
max_body_size: 200mb
web:
  enable: false
log: { type: stdout, format: pretty, level: warn }
`;

async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address();
  server.close();
  await once(server, "close");
  return port;
}

async function answers(url, child, said) {
  const until = Date.now() + LONGEST_START_SECONDS * 1000;
  while (Date.now() < until) {
    if (child.exitCode !== null)
      throw new Failure(`Verdaccio đã dừng, mã thoát ${child.exitCode}.\n${said()}`);
    const ping = await fetch(`${url}-/ping`, { signal: AbortSignal.timeout(2000) }).catch(() => undefined);
    if (ping?.ok) return;
    await wait(200);
  }
  throw new Failure(`Verdaccio không trả lời sau ${LONGEST_START_SECONDS} giây.\n${said()}`);
}
