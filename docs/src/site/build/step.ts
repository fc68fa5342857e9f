/** A fault of the build that a person can mend: what is wrong and what to do, without a stack. */
export class SiteError extends Error {
  override readonly name = "SiteError";
}

/** Says what happens and how long it took; a failed step ends the build with its words. */
export async function step<T>(
  title: string,
  work: () => Promise<T> | T,
  tell: (result: T) => string = () => "",
): Promise<T> {
  const start = performance.now();
  console.log(`▶ ${title}`);
  try {
    const result = await work();
    const more = tell(result);
    console.log(`✔ ${title} (${seconds(start)} s)${more === "" ? "" : `: ${more}`}`);
    return result;
  } catch (error) {
    console.error(`✘ ${title} (${seconds(start)} s)`);
    throw error instanceof SiteError
      ? error
      : new SiteError(`${title}: ${messageOf(error)}`, { cause: error });
  }
}

function seconds(start: number): string {
  return ((performance.now() - start) / 1000).toFixed(1);
}

/** The words of whatever was thrown; Vite adds the file it was reading. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const file = "id" in error && typeof error.id === "string" ? `\n  tệp: ${error.id}` : "";
  return error.message.trim() + file;
}
