import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { findWorkbooks } from "../../src/cli/find-workbooks";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const put = (...names: string[]) => {
  for (const name of names) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), "x");
  }
};
const labels = async (...args: string[]) => (await findWorkbooks(args, folder)).map(({ label }) => label);

put("in/b.xlsx", "in/a.XLSX", "in/deep/er/c.xlsm", "in/t.xltx", "in/old.xls", "in/other.ods");
put("in/~$b.xlsx", "in/._b.xlsx", "in/.hidden/d.xlsx", "in/notes.txt", "in/round.json", "two/b.xlsx", "odd-name");
symlinkSync(path.join(folder, "in"), path.join(folder, "in/deep/loop"));
symlinkSync(path.join(folder, "nowhere.xlsx"), path.join(folder, "in/broken.xlsx"));

test("searches folders to the bottom, sorted, without lock files, hidden ones and other kinds", async () => {
  expect(await labels("in")).toEqual([
    "a.XLSX",
    "b.xlsx",
    "broken.xlsx",
    "deep/er/c.xlsm",
    "old.xls",
    "other.ods",
    "t.xltx",
  ]);
});

test("looks at a named file whatever it is called", async () => {
  expect(await labels("odd-name")).toEqual(["odd-name"]);
});

test("tells files of one name apart by their argument", async () => {
  expect(await labels("two", "in/b.xlsx")).toEqual(["two/b.xlsx", "in/b.xlsx"]);
});

test("looks at each file once, however often it is named", async () => {
  expect(await labels("two", "two/b.xlsx", "./two")).toEqual(["b.xlsx"]);
});

test("answers what can't be opened with its problem", async () => {
  const found = await findWorkbooks(["gone.xlsx", "in"], folder);
  const problems = found.filter(({ problem }) => problem !== undefined).map(({ label, problem }) => [label, problem]);
  const noSuchFile = "There is no file or folder of this name. Check the spelling and the folder you are in.";
  expect(problems).toEqual([
    ["gone.xlsx", noSuchFile],
    ["broken.xlsx", expect.stringMatching(/^This is a link, and what it leads to is not there\./)],
  ]);
});
