import type { Unit } from "../units/types.ts";

/** A record of the seed that the first unit owns. */
const DATABASE = "ho-tich";
const RECORD = `${DATABASE}/khai-sinh`;
const ID = "ks-00004-2025-000123";
const WHY = '-H "TN-Purpose: giai-quyet-tthc" -H "TN-Requester: he-thong-mot-cua"';

/**
 * A command for each operation that runs against a fresh sandbox, in the order of the page too.
 *
 * @param base address of the server
 * @param units units of the server: the first one owns the records of the seed; one may audit
 * @returns commands by id of the operation; none without a unit
 */
export function commandsOf(base: string, units: readonly Unit[]): Readonly<Record<string, string>> {
  const [unit] = units;
  if (unit === undefined) return {};
  const auditor = units.find(({ grants }) => grants.some(({ actions }) => actions.includes("audit"))) ?? unit;
  const key = `-H "X-API-Key: ${unit.apiKey}"`;
  const json = '-H "Content-Type: application/json"';
  const lines = '-H "Content-Type: application/x-ndjson"';
  const once = (name: string) => `-H "Idempotency-Key: khoa-vi-du-${name}"`;
  const all = `${base}/v1/${RECORD}`;
  const read = `curl -s ${key} ${WHY} "${all}/${ID}"`;
  const copy = (name: string) => `${read} | sed "s/${ID}/${ID}-${name}/" |`;
  const startExport = (name: string) =>
    `curl -s ${key} ${WHY} ${once(name)} ${json} -d "{}" "${all}/exports"`;
  const jobOf = (name: string) => `JOB=$(${startExport(name)} | sed 's/.*"id":"\\([^"]*\\)".*/\\1/')`;
  const job = jobOf("ket-xuat-1");
  return {
    capabilities: `curl ${key} "${base}/v1"`,
    token: `curl -u "${unit.clientId}:${unit.clientSecret}" -d "grant_type=client_credentials" "${base}/oauth/token"`,
    get: `curl ${key} ${WHY} "${all}/${ID}"`,
    search: `curl ${key} ${WHY} ${json} -d '{"where":{"/ngayDangKy":"2025-08-12"}}' "${all}/search"`,
    submit: `${copy("a")} curl ${key} ${once("ghi-moi-1")} ${json} -d @- "${all}"`,
    replace: `${read} | sed 's/"phienBanBanGhi":1/"phienBanBanGhi":2/' | curl -X PUT ${key} ${once("ghi-de-1")} -H 'If-Match: "1"' ${json} -d @- "${all}/${ID}"`,
    batch: `${copy("b")} curl ${key} ${once("ghi-nhieu-1")} ${lines} --data-binary @- "${all}/batch"`,
    changes: `curl ${key} ${WHY} "${all}/changes?limit=2"`,
    startExport: startExport("ket-xuat-1").replace("curl -s", "curl"),
    startImport: `${copy("c")} curl ${key} ${once("nap-tep-1")} ${lines} --data-binary @- "${all}/imports"`,
    job: `${job}; curl ${key} "${base}/v1/jobs/$JOB"`,
    jobResult: `${job}; curl ${key} ${WHY} "${base}/v1/jobs/$JOB/result"`,
    cancelJob: `${jobOf("ket-xuat-2")}; curl -X DELETE -i ${key} "${base}/v1/jobs/$JOB"`,
    whoLooked: `curl -H "X-API-Key: ${auditor.apiKey}" ${WHY} ${json} -d '{"personalId":"001000000000"}' "${base}/v1/access-log/search"`,
  };
}

/**
 * The two commands of OAuth 2: take a token, and read a record with it.
 *
 * @param base address of the server
 * @param unit who asks
 */
export function firstCommands(base: string, unit: Unit): { readonly token: string; readonly read: string } {
  const ask = `curl -s -u "${unit.clientId}:${unit.clientSecret}" -d "grant_type=client_credentials" "${base}/oauth/token"`;
  return {
    token: `TOKEN=$(${ask} | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')`,
    read: `curl -H "Authorization: Bearer $TOKEN" ${WHY} "${base}/v1/${RECORD}/${ID}"`,
  };
}
