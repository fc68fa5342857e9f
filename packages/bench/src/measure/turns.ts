/** One way of doing a job. */
export interface Subject {
  readonly name: string;
  /** Does the job once. */
  readonly run: () => unknown;
  /** How many things one run does: records, look-ups, rows. */
  readonly per: number;
}

/**
 * Measures subjects in one process, in rounds in which each has its turn, so that a busy machine is busy for all.
 * @returns the median of the CPU time per thing, in µs, in the order of the subjects
 */
export function takeTurns(subjects: readonly Subject[], rounds: number): number[] {
  for (const { run } of subjects) for (let warm = 0; warm < 3; warm++) run();
  const times = subjects.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { run, per }] of subjects.entries()) {
      const before = process.cpuUsage();
      run();
      const { user, system } = process.cpuUsage(before);
      times[at]?.push((user + system) / per);
    }
  }
  return times.map(median);
}

/** The middle of some numbers. */
export function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;
}

/** Stops the run: what does not answer alike must not be compared. */
export function mustAgree(what: string, one: unknown, other: unknown): void {
  if (one !== other) throw new Error(`${what}: các cách đo không cho cùng kết quả`);
}
