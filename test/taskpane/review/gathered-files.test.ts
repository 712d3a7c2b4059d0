import { gatherChosen, gatherDropped } from "../../../src/taskpane/review/gathered-files";

const file = (name: string, webkitRelativePath = "") =>
  ({ name, webkitRelativePath, size: 1, lastModified: 1 }) as File;

/** A file or folder as a browser hands it over: children a hundred at a time, then none. */
function entry(name: string, children?: readonly FileSystemEntry[]): FileSystemEntry {
  if (children === undefined)
    return {
      name,
      isFile: true,
      isDirectory: false,
      file: (give: (found: File) => void, fail: (error: unknown) => void) =>
        name.includes("locked") ? fail(new Error("no")) : give(file(name)),
    } as unknown as FileSystemEntry;
  return {
    name,
    isFile: false,
    isDirectory: true,
    createReader: () => {
      let at = 0;
      return {
        readEntries: (give: (found: readonly FileSystemEntry[]) => void) => {
          give(children.slice(at, at + 100));
          at += 100;
        },
      };
    },
  } as unknown as FileSystemEntry;
}

test("a button's files go by their names, those of a folder by where they lie in it", () => {
  const { files, leftOut, examples } = gatherChosen([
    file("sal.xlsx"),
    file("hr.xlsx", "plans/north/hr.xlsx"),
    file("~$hr.xlsx", "plans/north/~$hr.xlsx"),
    file("kept.xlsx", "plans/.coalition-review/kept.xlsx"),
    file("notes.txt", "plans/notes.txt"),
  ]);
  expect(files.map(({ label, path }) => [label, path])).toEqual([
    ["north/hr.xlsx", "plans/north/hr.xlsx"],
    ["sal.xlsx", "sal.xlsx"],
  ]);
  expect(leftOut).toEqual({ mark: 1, hidden: 1, other: 1 });
  expect(examples).toEqual([".coalition-review/kept.xlsx", "notes.txt"]);
});

test("a dropped folder is searched to the bottom, beyond the hundred that a browser gives at a time, and its files come by name", async () => {
  const notes = Array.from({ length: 10_000 }, (_, index) => entry(`note${index}.txt`));
  const seen: number[] = [];
  const { files, leftOut, unopened } = await gatherDropped(
    [
      entry("plans", [entry("north", [...notes, entry("hr.xlsx")]), entry("sal.xlsx"), entry("locked.xlsx")]),
      entry("alone.xlsx"),
    ],
    (count) => seen.push(count),
  );
  expect(files.map(({ label, path }) => [label, path])).toEqual([
    ["alone.xlsx", "alone.xlsx"],
    ["north/hr.xlsx", "plans/north/hr.xlsx"],
    ["sal.xlsx", "plans/sal.xlsx"],
  ]);
  expect(leftOut.other).toBe(10_000);
  expect(unopened).toEqual(["locked.xlsx"]);
  expect(seen[0]).toBe(100);
});
