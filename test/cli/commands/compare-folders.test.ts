import { copyFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyBook } from "../../../src/core/domain/book-content";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { decision } from "../../support/coalition";
import { round as smallRound } from "../../support/plan";
import { line } from "../../support/rows";
import { hostileTexts } from "../../core/report/hostile";
import { foreignWorkbook } from "../bad-files";
import { commandLine } from "../command-line";
import { planBytes, writeDated } from "../review/plan-files";
import { contentOf, temporaryFolder } from "../temporary-folder";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const coalition = commandLine(folder);
const round = smallRound();
const at = (...parts: string[]) => path.join(folder, ...parts);
let sal: Uint8Array;
let hr: Uint8Array;

function folderOf(name: string, files: Readonly<Record<string, Uint8Array | string>>): void {
  mkdirSync(at(name), { recursive: true });
  for (const [file, bytes] of Object.entries(files)) writeDated(at(name), file, bytes);
}

async function workbookOf(template: string, filling: Parameters<typeof renderTemplate>[1]): Promise<Uint8Array> {
  const file = new XlsxFile();
  await file.build(renderTemplate(template, filling));
  return file.bytes;
}

beforeAll(async () => {
  sal = await planBytes(round, "SAL");
  hr = await planBytes(round, "HR");
  writeFileSync(at("round.json"), JSON.stringify(round));
  folderOf("first", { "sal.xlsx": sal, "hr.xlsx": hr });
  const changed = [line({ quarters: [10000, 10000, 13000, 10000, 10000] })];
  folderOf("second", { "sal.xlsx": await planBytes(round, "SAL", { budget: changed }), "hr.xlsx": hr });
});

test("two versions of all plans, without a round file: what changed, and nothing is touched", async () => {
  const before = contentOf(folder);
  const { code, out, err } = await coalition("compare", "first", "second");
  expect([code, err]).toEqual([0, ""]);
  expect(out).toContain("  Changed: SAL Sales (1 change)\n  Unchanged: HR Human Resources\n");
  // By hand: two departments with 5 × 10,000, and 3,000 more in FY27-Q3.
  expect(out).toContain(
    "  All departments: EUR 100,000 → EUR 103,000 (+3,000)\n  FY27-Q3: EUR 20,000 → EUR 23,000 (+3,000)\n",
  );
  expect(out).toContain("\nSAL Sales\n");
  expect(out).toContain("    SAL-BL-001 Q3: 10,000 → 13,000\n");
  expect(out).toContain("Findings are not compared: they need the round file of FY27. Give it with --round.");
  expect(out).toMatch(
    /\nOf 2 departments, 1 changed and 1 is unchanged\. What was not compared is listed under Not compared\.\n$/,
  );
  expect(contentOf(folder)).toEqual(before);
});

test("with the round file findings are compared; every format says the same, and --out writes it", async () => {
  const { out: json } = await coalition("compare", "first", "second", "--round", "round.json", "--format", "json");
  expect(JSON.parse(json)).toMatchObject({
    schema: "coalition-compare-folders@1",
    before: { folder: "first", round: "FY27", plans: 2, departments: 2 },
    departments: [
      { code: "SAL", status: "changed", changes: [{ item: "SAL-BL-001", column: "Q3", before: 10000, after: 13000 }] },
      { code: "HR", status: "unchanged", changes: [] },
    ],
    money: { total: { before: 100000, after: 103000 } },
    findings: { gone: [], new: [] },
    notCompared: [],
  });
  const { out } = await coalition("compare", "first", "second", "--format", "html", "--out", "changes.html");
  expect(out).toBe("Wrote changes.html.\n");
  expect(readFileSync(at("changes.html"), "utf8")).toContain("<li>SAL-BL-001 Q3: 10,000 → 13,000</li>");
  const { out: markdown } = await coalition("compare", "first", "second", "--format", "markdown");
  expect(markdown).toMatch(
    /\n## SAL Sales\n\n### Planned money\n[^]*\n### Budget\n\n- SAL-BL-001 Q3: 10,000 → 13,000\n/,
  );
});

test("bad input: each file that doesn't count is listed with its reason, and what could not be read is exit code 2", async () => {
  const other = { ...round, round: "FY26", firstQuarter: "FY26-Q1" };
  const larger = { ...round, departments: [...round.departments, { code: "OPS", name: "Operations", envelope: 1 }] };
  folderOf("bad", {
    "sal.xlsx": sal,
    "hr.xlsx": hr,
    "old.xlsx": await planBytes(other, "SAL"),
    "ops.xlsx": await planBytes(larger, "OPS"),
    "book.xlsx": await workbookOf("coalition-book", { round, book: emptyBook(round) }),
    "foreign.xlsx": foreignWorkbook(),
    "torn.xlsx": sal.slice(0, 2000),
    "~$sal.xlsx": "somebody has it open",
  });
  writeDated(at("bad"), "copy.xlsx", sal, "2026-11-10");
  symlinkSync(at("bad"), at("bad", "loop"));
  const { code, out, err } = await coalition("compare", "first", "bad", "--round", "round.json");
  expect([code, err]).toEqual([2, ""]);
  expect(out).toContain("  In the second, old.xlsx: other round. It was made for round FY26;");
  expect(out).toContain("  In the second, ops.xlsx: unexpected. The round has no department OPS.");
  expect(out).toContain(
    "  In the second, book.xlsx: skipped. It is a coalition book, not a plan. To compare two of those, name both",
  );
  expect(out).toContain(
    "  In the second, foreign.xlsx: could not be read. This is not a workbook of the Coalition Planner",
  );
  expect(out).toContain("  In the second, torn.xlsx: could not be read. ");
  expect(out).toContain("  In the second, copy.xlsx: older. sal.xlsx of SAL is newer.");
  expect(out).not.toContain("~$");
  expect(out).toContain("  Unchanged: SAL Sales and HR Human Resources\n");
  expect(out).toContain("2 files could not be read and may be of a department that seems added or gone.");
});

test("a folder in the other is not part of it", async () => {
  folderOf("outer", { "sal.xlsx": sal });
  folderOf("outer/earlier", { "sal.xlsx": sal, "hr.xlsx": hr });
  const { code, out } = await coalition("compare", "outer/earlier", "outer");
  expect(code).toBe(0);
  expect(out).toContain("  Gone: HR Human Resources, with EUR 50,000 planned\n  Unchanged: SAL Sales\n");
});

test("two books, and two funds, by their people's tables", async () => {
  const book = emptyBook(round);
  writeFileSync(at("book-1.xlsx"), await workbookOf("coalition-book", { round, book }));
  const [evil = ""] = hostileTexts;
  const decided = { ...book, decisions: [decision({ question: evil })], charter: { decisionRule: "Vote" } };
  writeFileSync(at("book-2.xlsx"), await workbookOf("coalition-book", { round, book: decided }));
  const { code, out } = await coalition("compare", "book-1.xlsx", "book-2.xlsx");
  expect(code).toBe(0);
  expect(out).toBe(
    [
      "book-1.xlsx → book-2.xlsx",
      "  Coalition book, round FY27",
      "",
      "Charter",
      "  How we decide: Consensus → Vote",
      "",
      "Decisions",
      `  D-01 was added: "${evil}"`,
      "",
      "Not compared",
      "  Findings and Portfolio are written anew by every review and not compared. Compare the two folders of plans.",
      "",
      "2 changes in 2 tables. What was not compared is listed under Not compared.",
      "",
    ].join("\n"),
  );
  const html = (await coalition("compare", "book-1.xlsx", "book-2.xlsx", "--format", "html")).out;
  expect(html).toContain("&lt;script&gt;");
  const json = (await coalition("compare", "book-1.xlsx", "book-2.xlsx", "--format", "json")).out;
  expect(JSON.parse(json)).toMatchObject({
    schema: "coalition-compare-workbooks@1",
    template: "coalition-book",
    changes: [{ table: "Charter" }, { table: "Decisions", item: "D-01" }],
  });

  const fund = emptyFund(round);
  const award = { pilotId: "SAL-P-01", awards: [0, 5000, 0, 0, 0], conditions: undefined, decisionId: "D-01" };
  writeFileSync(at("fund-1.xlsx"), await workbookOf("pilot-fund", { round, fund }));
  writeFileSync(at("fund-2.xlsx"), await workbookOf("pilot-fund", { round, fund: { ...fund, awards: [award] } }));
  const funds = await coalition("compare", "fund-1.xlsx", "fund-2.xlsx");
  expect(funds.out).toContain("  Pilot fund, round FY27\n\nAwards\n  SAL-P-01 was added: 5,000 in all\n\n1 change.\n");
});

test.each([
  [["first", "book-1.xlsx"], "first is a folder and book-1.xlsx is not. Name two files, or two folders.\n"],
  [["book-1.xlsx", "first"], "first is a folder and book-1.xlsx is not. Name two files, or two folders.\n"],
  [
    ["book-1.xlsx", "fund-1.xlsx"],
    /^fund-1\.xlsx could not be compared\. This workbook is a pilot fund; a coalition book is needed here\./,
  ],
  [
    ["book-1.xlsx", "first/sal.xlsx"],
    /^first\/sal\.xlsx could not be compared\. This workbook is a five-quarter plan;/,
  ],
  [["first/sal.xlsx", "book-1.xlsx"], /^book-1\.xlsx could not be compared\. /],
  [["book-1.xlsx", "book-2.xlsx", "--round", "round.json"], /^--round is for comparing two folders of plans\./],
  [["first", "empty"], "There is no workbook (.xlsx, .xlsm, .xltx) in empty. Check the folder's name.\n"],
  [["first", "torn"], /^torn holds no plan that can be read, so there is nothing to compare\.\n {2}torn\.xlsx: /],
  [["first", "second", "--as-of", "tomorrow"], /^--as-of tomorrow is not a date\./],
  [["first", "second", "--out", "first/sal.xlsx"], /^--out first\/sal\.xlsx has a workbook's name/],
])("%j is refused with exit code 2", async (argv, err) => {
  mkdirSync(at("empty"), { recursive: true });
  folderOf("torn", { "torn.xlsx": sal.slice(0, 2000) });
  const answer = await coalition("compare", ...argv);
  expect([answer.code, answer.out]).toEqual([2, ""]);
  expect(answer.err).toEqual(typeof err === "string" ? err : expect.stringMatching(err));
});

test("a file that is gone or exchanged before it is read a second time is one department that is not compared", async () => {
  folderOf("moving", { "hr.xlsx": hr });
  copyFileSync(at("second", "sal.xlsx"), at("moving", "sal.xlsx"));
  const moving = commandLineThatExchanges(at("moving", "sal.xlsx"));
  const { code, out } = await moving("compare", "first", "moving");
  expect(code).toBe(2);
  expect(out).toContain("  Not compared: SAL Sales. In the second: ");
});

/** The command line, beside which somebody exchanges a file once all have been read. */
function commandLineThatExchanges(file: string): ReturnType<typeof commandLine> {
  return commandLine(folder, (jobs) => ({
    ...jobs,
    planOfFolder: async (bytes, options) => {
      const answer = await jobs.planOfFolder(bytes, options);
      if (answer.status === "reviewed" && Buffer.from(bytes).equals(readFileSync(file))) writeFileSync(file, "torn");
      return answer;
    },
  }));
}
