import { ExchangeError } from "../errors/exchange-error.ts";
import type { AccessEntry } from "../generated/messages.ts";
import { limits } from "../generated/operations.ts";
import { readJson } from "../request/answer.ts";
import type { CallOptions, Changes, ReadOptions } from "../resource/types.ts";
import { type Core, send } from "./send.ts";
import { expect, isAccessPage, isChangePage, isPage } from "./shapes.ts";
import { checkAnswer } from "./validate.ts";

/** Most bytes of an answer that is read whole. */
export const answerBytes = (core: Core): number => core.limits.answerBytes ?? limits.batchBytes;

/** Records of a search, page after page; the next page is asked for only when the one before is used up. */
export async function* searchPages(
  core: Core,
  record: string,
  where: Readonly<Record<string, string>>,
  options: ReadOptions & { readonly pageSize?: number },
): AsyncGenerator<unknown, void, undefined> {
  const { profile, pageSize } = options;
  for (let after: string | undefined; ; ) {
    const question = JSON.stringify({ where, profile, limit: pageSize, after });
    const { value: page } = await send(core, "search", {
      record,
      options,
      body: () => question,
      read: async (response) => expect(await readJson(response, answerBytes(core)), isPage, response.status),
      count: ({ items }) => items.length,
    });
    for (const item of page.items) {
      await checkAnswer(core, record, item, profile);
      yield item;
    }
    if (page.next === undefined) return;
    after = another(page.next, after);
  }
}

/** Pages of changes until there are no more. */
export async function* changePages(
  core: Core,
  record: string,
  options: ReadOptions & { readonly since?: string; readonly limit?: number },
): AsyncGenerator<Changes<unknown>, void, undefined> {
  const { profile, limit } = options;
  for (let since = options.since; ; ) {
    const { value: page } = await send(core, "changes", {
      record,
      query: { since, limit, profile },
      options,
      read: async (response) =>
        expect(await readJson(response, answerBytes(core)), isChangePage, response.status),
      count: ({ events }) => events.length,
    });
    for (const { data, profile: of } of page.events) await checkAnswer(core, record, data, of);
    yield page;
    if (!page.more) return;
    since = another(page.next, since);
  }
}

/** Who looked at a person's data, page after page. */
export async function* accessPages(
  core: Core,
  personalId: string,
  options: CallOptions & { readonly pageSize?: number },
): AsyncGenerator<AccessEntry, void, undefined> {
  for (let after: string | undefined; ; ) {
    const question = JSON.stringify({ personalId, limit: options.pageSize, after });
    const { value: page } = await send(core, "whoLooked", {
      options,
      body: () => question,
      read: async (response) =>
        expect(await readJson(response, answerBytes(core)), isAccessPage, response.status),
      count: ({ items }) => items.length,
    });
    yield* page.items;
    if (page.next === undefined) return;
    after = another(page.next, after);
  }
}

/** A server that gives the same page for ever is not walked for ever. */
function another(next: string, last: string | undefined): string {
  if (next === last) throw new ExchangeError("invalid-answer", { attempts: 1 });
  return next;
}
