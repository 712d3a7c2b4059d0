import type { FundContent } from "../../../src/core/domain/fund-content";
import type { GatheredFile } from "../../../src/taskpane/review/gathered-files";
import { emptyQueue, outcomesOf, queueWith, type QueueEntry } from "../../../src/taskpane/review/queue";

const file = (size = 10, lastModified = 1) => ({ size, lastModified }) as File;
const gathered = (label: string, root = "", of = file()): GatheredFile => ({
  label,
  path: root === "" ? label : `${root}/${label}`,
  file: of,
});
const found = (...files: GatheredFile[]) => ({
  files,
  leftOut: { other: 1, mark: 0, hidden: 2 },
  examples: ["a.txt", "b.txt"],
  unopened: [],
});
const labels = (entries: readonly QueueEntry[]) => entries.map(({ label }) => label);

test("files keep the names of their folder; where two folders hold one, the folders' names tell them apart", () => {
  const first = queueWith(emptyQueue, found(gathered("sal.xlsx", "north"), gathered("sal.xlsx", "south", file(11))));
  expect(labels(first.entries)).toEqual(["north/sal.xlsx", "south/sal.xlsx"]);
  const second = queueWith(first, found(gathered("hr.xlsx", "north"), gathered("sal.xlsx", "", file(12))));
  expect(labels(second.entries)).toEqual(["north/sal.xlsx", "south/sal.xlsx", "hr.xlsx", "sal.xlsx"]);
  expect(labels(queueWith(second, found(gathered("hr.xlsx", "", file(13)))).entries)).toContain("hr.xlsx (2)");
  expect(second.leftOut).toEqual({ other: 2, mark: 0, hidden: 4 });
  expect(second.examples).toEqual(["a.txt", "b.txt", "a.txt"]);
});

test("the same file dropped twice counts once, also when its folder is dropped again", () => {
  const once = queueWith(emptyQueue, found(gathered("sal.xlsx", "north"), gathered("sal.xlsx", "south", file(11))));
  const twice = queueWith(once, found(gathered("sal.xlsx", "north"), gathered("sal.xlsx", "south", file(11))));
  expect(twice.entries).toHaveLength(2);
  expect(twice.twice).toBe(2);
  // Saved anew it is another file.
  expect(queueWith(once, found(gathered("sal.xlsx", "north", file(10, 2)))).entries).toHaveLength(3);
});

test("of two funds the one changed last counts, and the other is left out", () => {
  const fund = (label: string, modified: number): QueueEntry => ({
    label,
    file: file(10, modified),
    state: { kind: "read", answer: { status: "fund", fund: { tranches: [] } as unknown as FundContent } },
  });
  const { outcomes, fund: counting } = outcomesOf([
    fund("fund.xlsx", 5),
    fund("fund new.xlsx", 6),
    { label: "late.xlsx", file: file(), state: { kind: "waiting" } },
  ]);
  expect(counting?.label).toBe("fund new.xlsx");
  expect(outcomes).toEqual([
    { file: "fund.xlsx", status: "skipped", reason: "It is a pilot fund, and fund new.xlsx is newer." },
  ]);
});
