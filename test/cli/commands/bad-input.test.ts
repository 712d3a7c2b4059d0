import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { foreignWorkbook, oleFile, withoutSheets, zipBomb } from "../bad-files";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes, writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const bad = path.join(folder, "bad");

beforeAll(async () => {
  const good = await workbookBytes();
  mkdirSync(bad);
  const files: Record<string, Uint8Array | string> = {
    "bomb.xlsx": zipBomb(good),
    "cut-off.xlsx": good.slice(0, Math.floor(good.length / 2)),
    "deleted.xlsx": await withoutSheets(),
    "empty.xlsx": "",
    "foreign.xlsx": foreignWorkbook(),
    "good.xlsx": good,
    "old.xls": oleFile("Workbook"),
    "secret.xlsx": oleFile("EncryptedPackage"),
    "text.xlsx": "Line ID,Q1\nSAL-BL-001,5\n",
    "~$good.xlsx": "lock",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(path.join(bad, name), content);
});

interface JsonReport {
  readonly files: readonly { file: string; status: string; reason: string | null }[];
}

test("each bad file gets one clear line, the good one is checked, none is touched", async () => {
  const before = contentOf(bad);
  const { code, out, err } = await coalition("check", "bad", "--format", "json");
  expect([code, err]).toEqual([2, ""]);
  const { files } = JSON.parse(out) as JsonReport;
  expect(files.map(({ file, status }) => `${file} ${status}`)).toEqual([
    "bomb.xlsx unreadable",
    "cut-off.xlsx unreadable",
    "deleted.xlsx unreadable",
    "empty.xlsx unreadable",
    "foreign.xlsx unreadable",
    "good.xlsx clean",
    "old.xls unreadable",
    "secret.xlsx unreadable",
    "text.xlsx unreadable",
  ]);
  const reason = (name: string) => files.find(({ file }) => file === name)?.reason;
  // What each line has to say: what the file is, and what to do. The words are the file host's and the reader's own.
  expect(reason("bomb.xlsx")).toMatch(/inflate|unpack|MB|compressed/i);
  expect(reason("cut-off.xlsx")).toMatch(/damaged|cut|incomplete/i);
  expect(reason("deleted.xlsx")).toMatch(/plan|template/i);
  expect(reason("empty.xlsx")).toMatch(/empty/i);
  expect(reason("foreign.xlsx")).toMatch(/plan|template/i);
  expect(reason("old.xls")).toMatch(/old format.*save it as \.xlsx/i);
  expect(reason("secret.xlsx")).toMatch(/password/i);
  expect(reason("text.xlsx")).toMatch(/text/i);
  for (const { reason: line } of files) {
    expect(line ?? "").not.toContain("\n");
    expect(line ?? "").not.toMatch(/unexpected|exception|undefined|null|\binvalid\b|illegal/i);
  }
  expect(contentOf(bad)).toEqual(before);
});

test("the text report lists all of them with what to do", async () => {
  const { code, out } = await coalition("check", "bad");
  expect(code).toBe(2);
  expect(out.match(/^\S+: could not be checked\. \S.*$/gm)).toHaveLength(8);
  expect(out).toContain("good.xlsx: clean");
  expect(out).toMatch(/\n1 clean, 8 could not be checked\.\n$/);
});

test("a round with a typo names the file and the key, and nothing is checked against it", async () => {
  writeRound(folder, { curency: "EUR", firstQuarter: "2027-Q1" }, "typo.json");
  const { code, out, err } = await coalition("check", "bad/good.xlsx", "--round", "typo.json");
  expect([code, out]).toEqual([2, ""]);
  expect(err.trimEnd().split("\n").sort()).toEqual([
    expect.stringMatching(/^typo\.json: .*"curency" is not a key of a round\. Check the spelling, or take it out\.$/),
    expect.stringMatching(/^typo\.json: firstQuarter.*FY27-Q3/),
  ]);
});

test("ours with only its hidden sheets left is told apart from what was never ours", async () => {
  writeFileSync(path.join(folder, "hidden-left.xlsx"), await withoutSheets(["Lists", "_plan"]));
  const { code, out } = await coalition("check", "hidden-left.xlsx");
  expect(code).toBe(2);
  expect(out).toMatch(/^hidden-left\.xlsx: could not be checked\. None of the plan's sheets is left/);
});

test("fix says the same of a file that can't be checked, and writes nothing", async () => {
  const { code, out, err } = await coalition("fix", "bad/empty.xlsx", "--out", "empty-fixed.xlsx");
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^bad\/empty\.xlsx could not be checked\. This file is empty/);
  expect(Object.keys(contentOf(folder))).not.toContain("empty-fixed.xlsx");
});
