// The flow that matters most, against one sandbox. Run: node packages/sandbox/examples/flow/main.ts
import { bienDongTuHoTich } from "@thongnhat/validators/dan-cu/bien-dong-tu-ho-tich";
import { congDan } from "@thongnhat/validators/dan-cu/cong-dan";
import { khaiSinh } from "@thongnhat/validators/ho-tich/khai-sinh";
import { khaiTu } from "@thongnhat/validators/ho-tich/khai-tu";
import { banAn } from "@thongnhat/validators/ly-lich-tu-phap/ban-an";
import { lyLich } from "@thongnhat/validators/ly-lich-tu-phap/ly-lich";
import { banAnQuyetDinh } from "@thongnhat/validators/thi-hanh-an-dan-su/ban-an-quyet-dinh";
import { quyetDinhThiHanhAn } from "@thongnhat/validators/thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an";
import { createSandbox } from "../../src/sandbox/sandbox.ts";
import { birthStory } from "./birth-story.ts";
import { deathStory } from "./death-story.ts";
import { judgmentStory } from "./judgment-story.ts";
import { makeAuthority } from "./keys.ts";
import { type Office, openOffice } from "./office.ts";
import { flowUnits } from "./units.ts";

/** The day of the flow, so that its verdicts are the same on every day. */
const TODAY = "2026-11-20";

/** Checks every record before it leaves, with what the server uses too. */
const CHECKS = {
  "ho-tich/khai-sinh": khaiSinh,
  "ho-tich/khai-tu": khaiTu,
  "dan-cu/cong-dan": congDan,
  "dan-cu/bien-dong-tu-ho-tich": bienDongTuHoTich,
  "ly-lich-tu-phap/ly-lich": lyLich,
  "ly-lich-tu-phap/ban-an": banAn,
  "thi-hanh-an-dan-su/ban-an-quyet-dinh": banAnQuyetDinh,
  "thi-hanh-an-dan-su/quyet-dinh-thi-hanh-an": quyetDinhThiHanhAn,
};

/** Says one line of the story; never with a person's value. */
export type Log = (line: string) => void;

/** What happened, in ids and versions. */
export interface FlowSummary {
  /** Versions that each unit wrote, `id@version`, by agency code. */
  readonly written: Readonly<Record<string, readonly string[]>>;
  /** Versions of the locked and unlocked citizen that the server can still tell, in order. */
  readonly history: readonly string[];
  /** Code with which a stale If-Match was refused. */
  readonly refused: string;
  /** The birth record at the end: its version, and whether the child's number stands in it. */
  readonly birth: { readonly version: number; readonly isNumbered: boolean };
  /** How often a unit signed what it wrote. */
  readonly signed: number;
}

/** The offices of the flow, by agency code. */
export type Offices = (code: string) => Office;

/**
 * A birth, a death that is taken back, a judgment: three stories of five units that meet on one server. Every record
 * is valid, every write is signed, in an outbox, and has its effect once.
 *
 * @param log - takes each line, Vietnamese, without a person's values
 * @returns what happened
 */
export async function runFlow(log: Log): Promise<FlowSummary> {
  const authority = await makeAuthority();
  const units = flowUnits(authority.root);
  const sandbox = await createSandbox({ units, seed: false, today: TODAY });
  const baseUrl = await sandbox.listen();
  let signed = 0;
  const offices = new Map<string, Office>();
  try {
    for (const unit of units) {
      const sign = await authority.signerFor(unit.name);
      const signer = async (body: unknown) => {
        signed += 1;
        return sign(body);
      };
      offices.set(unit.code, openOffice({ unit, baseUrl, signer, validate: CHECKS }));
    }
    const office: Offices = (code) => {
      const found = offices.get(code);
      if (found === undefined) throw new Error(`Không có đơn vị ${code}.`);
      return found;
    };
    const { refused, ...birth } = await birthStory(office, log);
    const history = await deathStory(office, log);
    await judgmentStory(office, log);
    const written = Object.fromEntries([...offices].map(([code, each]) => [code, each.written()]));
    const count = Object.values(written).flat().length;
    log(`Xong: ${units.length} đơn vị ghi ${count} phiên bản, ký ${signed} lần, không phiên bản nào bị xoá.`);
    return { written, history, refused, birth, signed };
  } finally {
    for (const each of offices.values()) await each.close();
    await sandbox.close();
  }
}
