// How much of the long tests runs: all of it by QUALITY=all (`.ci/run`), else a share that `npm test` has time for.

/** Whether everything is asked. */
export const whole = process.env.QUALITY === "all";

/** Messages that carry whole records of many types: their tens of thousands of keys are asked by HUGE=1 only. */
const HUGE = new Set(["ho-tich/trich-luc", "ho-tich/ghi-vao-so-nuoc-ngoai", "ho-tich/thong-diep-lien-thong"]);
const EVERY = 25;

/** The record types that are asked, and a loud line about those that are not. */
export function shareOf(ids: readonly string[]): string[] {
  const asked = ids.filter((id) => process.env.HUGE === "1" || !HUGE.has(id));
  const share = whole ? asked : asked.filter((_, index) => index % EVERY === 0);
  if (share.length < ids.length)
    console.warn(`⚠ BỎ QUA ${ids.length - share.length} loại bản ghi: hỏi đủ khi QUALITY=all, HUGE=1.`);
  return share;
}
