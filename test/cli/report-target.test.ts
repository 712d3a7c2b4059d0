import { mkdirSync, readFileSync, readlinkSync, symlinkSync, writeFileSync } from "node:fs";
import { devNull } from "node:os";
import path from "node:path";
import { commandLine } from "./command-line";
import { contentOf, temporaryFolder } from "./temporary-folder";
import { workbookBytes, writeRound } from "./workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const check = (out: string) => coalition("check", "plan.xlsx", "--format", "markdown", "--out", out);

beforeAll(async () => {
  writeFileSync(path.join(folder, "plan.xlsx"), await workbookBytes());
});

test("a report takes an older report's place", async () => {
  writeFileSync(path.join(folder, "report.md"), "older");
  expect(await check("report.md")).toEqual({ code: 0, out: "Wrote report.md.\n", err: "" });
  expect(readFileSync(path.join(folder, "report.md"), "utf8")).toMatch(/^# Check of 1 workbook/);
});

test("through a link it is written where the link leads, and the link stays", async () => {
  mkdirSync(path.join(folder, "shared"));
  writeFileSync(path.join(folder, "shared/findings.md"), "older");
  symlinkSync("shared/findings.md", path.join(folder, "latest.md"));
  expect(await check("latest.md")).toMatchObject({ code: 0 });
  expect(readlinkSync(path.join(folder, "latest.md"))).toBe("shared/findings.md");
  expect(readFileSync(path.join(folder, "shared/findings.md"), "utf8")).toMatch(/^# Check of 1 workbook/);
});

test("a workbook is never replaced, not even through a link with another name", async () => {
  symlinkSync("plan.xlsx", path.join(folder, "plan.md"));
  writeFileSync(path.join(folder, "other.xlsx"), "somebody's");
  symlinkSync("other.xlsx", path.join(folder, "other.md"));
  const before = contentOf(folder);
  for (const out of ["plan.xlsx", "plan.md", "other.md", "new.xlsx"])
    expect(await check(out)).toMatchObject({ code: 2, out: "", err: expect.stringMatching(/has a workbook's name/) });
  writeRound(folder);
  const asInput = await coalition("check", "plan.xlsx", "--round", "round.json", "--out", "round.json");
  expect(asInput).toMatchObject({ code: 2, err: expect.stringMatching(/one of the files that are read/) });
  expect(contentOf(folder)).toMatchObject(before);
});

// A rename over /dev/null would take it from every program of the machine. Nothing of the kind is at risk here: it is refused by what it is.
test("a device is refused before anything is written", async () => {
  symlinkSync(devNull, path.join(folder, "null.md"));
  expect(await check("null.md")).toMatchObject({
    code: 2,
    out: "",
    err: expect.stringMatching(/is a device or a pipe, not a file\. Leave --out out/),
  });
  expect(readlinkSync(path.join(folder, "null.md"))).toBe(devNull);
});

test("a folder that isn't there is named as what is missing", async () => {
  const { code, err } = await check("nowhere/report.md");
  expect([code, err]).toEqual([
    2,
    "The report can't be written to nowhere/report.md. Its folder does not exist. Make that folder first, or choose another one.\n",
  ]);
  expect(await coalition("fix", "plan.xlsx", "--out", "nowhere/fixed.xlsx")).toMatchObject({
    code: 2,
    err: expect.stringMatching(/Its folder does not exist\. Make that folder first/),
  });
});
