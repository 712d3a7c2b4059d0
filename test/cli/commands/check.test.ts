import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { group, pilot, pilotLine, plan } from "../../support/plan";
import { commandLine } from "../command-line";
import { contentOf, temporaryFolder } from "../temporary-folder";
import { workbookBytes, writeRound } from "../workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const noSunset = plan({ pilots: [pilot({ sunset: undefined })], budget: [...plan().budget, pilotLine()] });

beforeAll(async () => {
  mkdirSync(path.join(folder, "in/sub"), { recursive: true });
  writeFileSync(path.join(folder, "in/clean.xlsx"), await workbookBytes());
  writeFileSync(path.join(folder, "in/sub/faulty.XLSM"), await workbookBytes(noSunset));
  writeRound(folder);
});

test("a clean plan: exit code 0, and a report that says what was done", async () => {
  const { code, out, err } = await coalition("check", "in/clean.xlsx");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toMatch(
    /^clean\.xlsx: clean\n {2}SAL Sales, five-quarter-plan \d+\.\d+, round FY27, pack coalition-default@1, draft, \d+ checks run as of 2026-11-30\n/,
  );
  expect(out).toMatch(/\n1 file, as of 2026-11-30\n {2}clean {2}clean\.xlsx\n1 clean\.\n$/);
});

test("a plan with an error: exit code 1, and the cell to go to", async () => {
  const before = contentOf(folder);
  const { code, out } = await coalition("check", "in");
  expect(code).toBe(1);
  expect(out).toMatch(/\nsub\/faulty\.XLSM: errors \(\d+ errors?/);
  expect(out).toMatch(/ {2}Pilots\n {4}error {2}pilot-sunset\n {6}[A-Z]+\d+ {2}SAL-P-01 has no sunset date/);
  expect(contentOf(folder)).toEqual(before);
});

test("says the same on every run, and the same with the round given as with the workbook's own", async () => {
  const first = await coalition("check", "in", "--format", "json");
  expect(await coalition("check", "in", "--format", "json")).toEqual(first);
  expect(await coalition("check", "in", "--format", "json", "--round", "round.json")).toEqual(first);
});

test("takes date and stage from the command line", async () => {
  const { out } = await coalition(
    "check",
    "in/clean.xlsx",
    "--format",
    "json",
    "--as-of",
    "2027-02-28",
    "--stage",
    "submitted",
  );
  expect(JSON.parse(out)).toMatchObject({ asOf: "2027-02-28", round: "FY27", files: [{ stage: "submitted" }] });
});

test("applies a pack, and names it", async () => {
  writeFileSync(
    path.join(folder, "pack.json"),
    JSON.stringify({ id: "ours", version: 2, criteria: { "pilot-sunset": { on: false } } }),
  );
  const { out } = await coalition("check", "in/sub/faulty.XLSM", "--format", "json", "--pack", "pack.json");
  expect(JSON.parse(out)).toMatchObject({ pack: "ours@2" });
  expect(out).not.toContain("pilot-sunset");
});

test.each([
  ["sarif", /^\{\n {2}"\$schema"/, "pilot-sunset"],
  ["markdown", /^# Check of 2 workbooks, as of 2026-11-30\n/, "SAL-P-01 has no sunset date"],
  ["html", /^<!doctype html>\n/, "Every pilot has a sunset"],
  ["csv", /^\uFEFF"File","Department"/, '"sub/faulty.XLSM","SAL","error","pilot-sunset","Pilots"'],
])("says the same as %s", async (format, start, finding) => {
  const { code, out, err } = await coalition("check", "in", "--format", format);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatch(start);
  expect(out).toContain(finding);
});

test("a small group is told to whoever checks, and hidden in what is made to be passed on", async () => {
  const small = plan({ groups: [group({ id: "SAL-G-01", eligible: 7, selected: 3 })] });
  writeFileSync(path.join(folder, "small.xlsx"), await workbookBytes(small));
  const text = await coalition("check", "small.xlsx");
  expect(text.out).toContain("SAL-G-01 (Women) shows 3 selected, fewer than 5.");
  for (const format of ["sarif", "markdown", "html", "csv"]) {
    const { out } = await coalition("check", "small.xlsx", "--format", format);
    expect(out).toContain("a count so small that people can be told from it.");
    expect(out).toContain("Counts of people are left out of one finding");
    expect(out).not.toContain("3 selected");
  }
});

test("writes the report to a file, which may stand there from the last run", async () => {
  const printed = await coalition("check", "in", "--format", "json");
  for (let run = 0; run < 2; run += 1)
    expect(await coalition("check", "in", "--format", "json", "--out", "report.json")).toEqual({
      code: 1,
      out: "Wrote report.json.\n",
      err: "",
    });
  expect(readFileSync(path.join(folder, "report.json"), "utf8")).toBe(printed.out);
});

test("an argument that leads nowhere is listed, and the others are checked", async () => {
  const { code, out } = await coalition("check", "gone", "in/clean.xlsx");
  expect(code).toBe(2);
  expect(out).toContain(
    "gone: could not be checked. There is no file or folder of this name. Check the spelling and the folder you are in.\n",
  );
  expect(out).toMatch(/\n1 clean, 1 could not be checked\.\n$/);
});

test.each([
  [["--as-of", "30.11.2026"], "--as-of 30.11.2026 is not a date. Write it like 2026-11-30.\n"],
  [["--as-of", "2026-02-30"], "--as-of 2026-02-30 is not a date. Write it like 2026-11-30.\n"],
  [["--stage", "submited"], "--stage submited is not known. Did you mean submitted? Use draft or submitted.\n"],
  [
    ["--format", "serif"],
    "--format serif is not known. Did you mean sarif? Use text, json, sarif, markdown, html or csv.\n",
  ],
  [
    ["--round", "gone.json"],
    "The round file gone.json can't be read. There is no file or folder of this name. Check the spelling and the folder you are in.\n",
  ],
  [
    ["--round", "in/clean.xlsx"],
    "The round file in/clean.xlsx isn't UTF-8 text. Save it as UTF-8 (plain text, .json).\n",
  ],
  [
    ["--pack", "book.xlsx"],
    "book.xlsx: There is no file or folder of this name. Check the spelling and the folder you are in.\n",
  ],
  [
    ["--out", "in/clean.xlsx"],
    "--out in/clean.xlsx has a workbook's name, and a report is text. Name it for its format, like report.html.\n",
  ],
  [
    ["--round", "round.json", "--out", "./round.json"],
    "--out ./round.json is one of the files that are read. Choose another name.\n",
  ],
  [
    ["--out", "no/such/report.txt"],
    "The report can't be written to no/such/report.txt. Its folder does not exist. Make that folder first, or choose another one.\n",
  ],
])("answers %j with one line, and changes nothing", async (argv, err) => {
  const before = contentOf(folder);
  expect(await coalition("check", "in", ...argv)).toEqual({ code: 2, out: "", err });
  expect(contentOf(folder)).toEqual(before);
});

test.each([
  ["{", /^bad-pack\.json: This is not JSON: .* Check the comma or bracket there\.\n$/],
  [
    { id: "x", version: 1, criterions: {} },
    /^bad-pack\.json: The file: "criterions" is not a key of a pack\. Check the spelling, or take it out\.\n$/,
  ],
  [{ id: "x", version: "1" }, /^bad-pack\.json: version is "1"; a number belongs there\.\n$/],
  [
    { id: "x", version: 1, criteria: { "pilot-sunst": {} } },
    /^bad-pack\.json: criteria\.pilot-sunst is not a criterion\. Did you mean pilot-sunset\? /,
  ],
  [
    { id: "x", version: 1, criteria: { envelope: { thresholds: { tolerence: 1 } } } },
    /^bad-pack\.json: criteria\.envelope\.thresholds\.tolerence is not a threshold of this criterion\./,
  ],
  [{ version: 1 }, /^bad-pack\.json: id is missing\. Give a text in quotes\.\n$/],
  [
    { id: "x", version: 1, criteria: { envelope: { severity: "fatal" } } },
    /^bad-pack\.json: criteria\.envelope\.severity is "fatal"; use one of error, warning, info\.\n$/,
  ],
])("refuses the pack %j, naming file and key", async (pack, err) => {
  writeFileSync(path.join(folder, "bad-pack.json"), typeof pack === "string" ? pack : JSON.stringify(pack));
  expect(await coalition("check", "in", "--pack", "bad-pack.json")).toEqual({
    code: 2,
    out: "",
    err: expect.stringMatching(err),
  });
});

test("a folder without workbooks is said to be one", async () => {
  mkdirSync(path.join(folder, "void"), { recursive: true });
  expect(await coalition("check", "void")).toEqual({
    code: 2,
    out: "",
    err: "There is no workbook (.xlsx, .xlsm, .xltx) in void. Check the folder's name.\n",
  });
});
