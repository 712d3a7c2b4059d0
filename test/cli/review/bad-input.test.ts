import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { readBook } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { plan, round as smallRound } from "../../support/plan";
import { group, line, pilot, pilotLine } from "../../support/rows";
import { commandLine } from "../command-line";
import { temporaryFolder } from "../temporary-folder";
import { planBytes, writeDated } from "./plan-files";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const coalition = commandLine(folder);
const round = smallRound();
const at = (...parts: string[]) => path.join(folder, ...parts);
const text = (...parts: string[]) => readFileSync(at(...parts), "utf8");
const review = (name: string, ...more: string[]) =>
  coalition("review", name, "--round", "round.json", "--out", `${name}-out`, ...more);
let sal: Uint8Array;
let hr: Uint8Array;

function folderOf(name: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  mkdirSync(at(name), { recursive: true });
  for (const [file, bytes] of Object.entries(files)) {
    mkdirSync(path.dirname(at(name, file)), { recursive: true });
    writeDated(at(name), file, bytes);
  }
}

function signed(day: string) {
  const department = round.departments[0];
  if (department === undefined) throw new RangeError("the round has a department");
  const { start } = emptyPlan(round, department);
  const signature = { name: "Head of Sales", date: day, fingerprint: "x" };
  return { start: { ...start, signOff: { ...start.signOff, department: signature } } };
}

beforeAll(async () => {
  writeFileSync(at("round.json"), JSON.stringify(round));
  sal = await planBytes(round, "SAL");
  hr = await planBytes(round, "HR");
});

test("of two files of one department the one signed last counts, then the one changed last", async () => {
  folderOf("signed", { "a.xlsx": await planBytes(round, "SAL", signed("2026-11-10")), "hr.xlsx": hr });
  writeDated(at("signed"), "b.xlsx", await planBytes(round, "SAL", signed("2026-11-09")), "2026-11-25");
  writeDated(at("signed"), "c.xlsx", sal, "2026-11-28");
  const { out } = await review("signed");
  expect(out).toMatch(/a\.xlsx: errors/);
  expect(out).toContain("  b.xlsx: older. a.xlsx of SAL is newer.");
  expect(out).toContain("  c.xlsx: older. a.xlsx of SAL is newer.");
  expect(out).toContain("SAL has 3 files here. a.xlsx counts; b.xlsx and c.xlsx do not.");

  folderOf("dated", { "x.xlsx": sal, "hr.xlsx": hr });
  writeDated(at("dated"), "y.xlsx", sal, "2026-11-28");
  expect((await review("dated")).out).toContain("  x.xlsx: older. y.xlsx of SAL is newer.");
});

test("a plan of another round, of a department nobody expects, and marks of open files", async () => {
  const other = { ...round, round: "FY26", firstQuarter: "FY26-Q1" };
  const larger = { ...round, departments: [...round.departments, { code: "OPS", name: "Operations", envelope: 1 }] };
  folderOf("mixed", {
    "hr.xlsx": hr,
    "old.xlsx": await planBytes(other, "SAL"),
    "ops.xlsx": await planBytes(larger, "OPS"),
    "~$sal.xlsx": "somebody has it open",
    ".hidden.xlsx": "another program's",
  });
  const { code, out } = await review("mixed");
  expect(code).toBe(1);
  expect(out).toContain("3 files, as of");
  expect(out).toContain("  old.xlsx: other round. It was made for round FY26; this review is of FY27, from FY27-Q1.");
  expect(out).toContain("  ops.xlsx: unexpected. The round has no department OPS.");
  expect(out).toContain("everyone-in-once  Sales (SAL) has no plan here that counts.");
  // What doesn't count is in no sum.
  expect(text("mixed-out", "portfolio.csv")).not.toContain('"SAL"');
});

test("two rounds mixed, half and half, and the same file twice: one plan a department of this round counts", async () => {
  const other = { ...round, round: "FY26", firstQuarter: "FY26-Q1" };
  folderOf("rounds", {
    "26/sal.xlsx": await planBytes(other, "SAL"),
    "26/hr.xlsx": await planBytes(other, "HR"),
    "27/sal.xlsx": sal,
    "27/hr.xlsx": hr,
    "27/hr (copy).xlsx": hr,
  });
  const { code, out } = await review("rounds");
  expect(code).toBe(1);
  expect(out).toContain("  26/hr.xlsx: other round. ");
  expect(out).toContain("  26/sal.xlsx: other round. ");
  expect(out).toContain(
    "  27/hr (copy).xlsx: older. 27/hr.xlsx of HR is as new; of two alike the one whose name comes last counts.",
  );
  // Two plans of 5 × 10,000 in the sums, and no more.
  const rows = text("rounds-out", "portfolio.csv").trimEnd().split("\r\n").slice(1);
  expect(rows).toHaveLength(10);
});

test("names that differ by case or accents are files of their own, and departments are known by them", async () => {
  const named = {
    ...round,
    departments: [{ code: "SAL", name: "Büro Süd", envelope: 200000 }, ...round.departments.slice(1)],
  };
  writeFileSync(at("named.json"), JSON.stringify(named));
  const [department] = named.departments;
  if (department === undefined) throw new RangeError("the round has a department");
  const { start } = emptyPlan(named, department);
  const retyped = await planBytes(named, "SAL", {
    start: { ...start, departmentCode: undefined, department: "BURO SUD" },
  });
  folderOf("names", { ["Büro.xlsx".normalize("NFC")]: retyped, "hr.xlsx": hr });
  folderOf("names", { ["Büro.xlsx".normalize("NFD")]: retyped, "BÜRO.xlsx": retyped });
  const { out } = await coalition("review", "names", "--round", "named.json", "--out", "names-out");
  expect(out).toContain("SAL has 3 files here.");
});

test("half of the files unreadable: the others are reviewed, each is listed with its reason, exit code 2", async () => {
  folderOf("half", {
    "sal.xlsx": sal,
    "hr.xlsx": hr,
    "torn.xlsx": sal.slice(0, 2000),
    "empty.xlsx": "",
    "text.xlsx": "no workbook",
    "old.xls": "\u00d0\u00cf",
  });
  const { code, out } = await review("half");
  expect(code).toBe(2);
  expect(out).toContain("6 files, as of");
  for (const name of ["torn.xlsx", "empty.xlsx", "text.xlsx", "old.xls"])
    expect(out).toMatch(new RegExp(`  ${name.replace(".", "\\.")}: could not be checked\\. .{20}`));
  const reading = readBook(await new XlsxFile(readFileSync(at("half-out/coalition-book.xlsx"))).snapshot(), round);
  const rows = reading.unreadable === undefined ? reading.content.submissions : [];
  expect(rows.map(({ status }) => status)).toEqual([
    "Received",
    "Received",
    "Unreadable",
    "Unreadable",
    "Unreadable",
    "Unreadable",
  ]);
  expect(text("half-out", "report.html")).toContain("torn.xlsx");
});

test("thousands of files that are no workbooks, and links that lead in circles", async () => {
  folderOf("many", { "sal.xlsx": sal, "hr.xlsx": hr });
  mkdirSync(at("many", "deep"));
  for (let index = 0; index < 10_000; index += 1) writeFileSync(at("many", "deep", `${index}.txt`), "");
  symlinkSync(at("many"), at("many", "deep", "up"));
  symlinkSync("self.xlsx", at("many", "self.xlsx"));
  const { code, out } = await review("many");
  expect(code).toBe(2);
  expect(out).toContain("3 files, as of");
  expect(out).toMatch(/self\.xlsx: could not be checked\. It is a link that leads back to itself/);
});

test("no result tells the count of a small group", async () => {
  const groups = [
    group({ group: "Women", eligible: 40, selected: 3 }),
    group({ id: "SAL-G-02", group: "Men", eligible: 77, selected: 31 }),
  ];
  folderOf("small", { "sal.xlsx": await planBytes(round, "SAL", { groups }), "hr.xlsx": hr });
  const { out } = await review("small");
  const kept = (name: string) => text("small-out", name);
  for (const said of [out, kept("report.html"), kept("findings.json"), kept("findings.sarif")]) {
    expect(said).toContain("SAL");
    expect(said).not.toMatch(/shows 3 |3 selected|of 40\b/);
  }
  const store = await coalition("explain", "small-group-by-subtraction");
  expect(store.out).toContain("Rule");
  expect(kept("report.html")).toContain("Counts of people are left out");
});

test("an old template among new ones is named, and its plan is read", async () => {
  const filled = { ...plan(), pilots: [pilot()], budget: [line(), pilotLine()] };
  const blueprint = renderTemplate("five-quarter-plan", { round, departmentCode: "SAL", plan: filled });
  const older = {
    ...blueprint,
    sheets: blueprint.sheets.map((sheet) =>
      sheet.name !== "_plan"
        ? sheet
        : {
            ...sheet,
            cells: sheet.cells.map((block) => ({
              ...block,
              rows: block.rows.map((cells) =>
                cells.map((cell, index) => (cells[0] === "version" && index === 1 ? "v0.9" : cell)),
              ),
            })),
          },
    ),
  };
  const file = new XlsxFile();
  await file.build(older);
  const others = { ...round, departments: [...round.departments, { code: "IT", name: "IT", envelope: 1 }] };
  writeFileSync(at("three.json"), JSON.stringify(others));
  folderOf("versions", { "sal.xlsx": file.bytes, "hr.xlsx": hr, "it.xlsx": await planBytes(others, "IT") });
  const { out } = await coalition("review", "versions", "--round", "three.json", "--out", "versions-out");
  expect(out).toMatch(/SAL has template version 0\.9; most others have/);
});
