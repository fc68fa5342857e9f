import { expect, test } from "vitest";
import { countRecords } from "./audit.ts";

test("a record that looks like a reader's fault puts no value among the codes", async () => {
  const source = [{ unreadable: "Trần Thị Ví Dụ" }, { unreadable: { a: 1 } }, { unreadable: "TN-READ-JSON" }];
  const { unreadable } = await countRecords(source, { today: "2026-11-22" });
  expect(unreadable).toEqual({ "TN-READ-JSON": 1, "TN-READ-RECORD": 2 });
});
