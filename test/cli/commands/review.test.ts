import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { emptyBook } from "../../../src/core/domain/book-content";
import { emptyFund } from "../../../src/core/domain/fund-content";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { criteria } from "../../../src/core/criteria/index";
import { readBook, readFund } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import type { Round } from "../../../src/core/domain/round";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { round as smallRound } from "../../support/plan";
import { line, pilot, pilotLine } from "../../support/rows";
import { commandLine } from "../command-line";
import { planBytes, writeDated } from "../review/plan-files";
import { contentOf, temporaryFolder } from "../temporary-folder";

jest.setTimeout(60_000);

const folder = temporaryFolder();
const coalition = commandLine(folder);
const round = smallRound();
const at = (...parts: string[]) => path.join(folder, ...parts);
const text = (...parts: string[]) => readFileSync(at(...parts), "utf8");
const review = (out: string, ...more: string[]) =>
  coalition("review", "plans", "--round", "round.json", "--out", out, ...more);

async function bookIn(file: string) {
  const reading = readBook(await new XlsxFile(readFileSync(at(file))).snapshot(), round);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.content;
}

beforeAll(async () => {
  mkdirSync(at("plans"));
  writeFileSync(at("round.json"), JSON.stringify(round));
  writeDated(
    at("plans"),
    "sal.xlsx",
    await planBytes(round, "SAL", { budget: [line(), pilotLine()], pilots: [pilot()] }),
  );
  writeDated(at("plans"), "hr.xlsx", await planBytes(round, "HR"));
});

test("reads a folder and writes the book, the report and the records, and changes no plan", async () => {
  const before = contentOf(at("plans"));
  const { code, out, err } = await review("first");
  expect(err).toBe("");
  expect(code).toBe(1);
  expect(out).toContain("2 files, as of 2026-11-30\n  hr.xlsx: errors");
  expect(out).toContain(
    "Wrote coalition-book.xlsx, report.html, findings.sarif, findings.json, portfolio.csv, portfolio.parquet into first.",
  );
  expect(contentOf(at("plans"))).toEqual(before);
  const names = [
    "coalition-book.xlsx",
    "findings.json",
    "findings.sarif",
    "portfolio.csv",
    "portfolio.parquet",
    "report.html",
  ];
  expect(readdirSync(at("first")).sort()).toEqual([".coalition-review", ...names]);

  const book = await bookIn("first/coalition-book.xlsx");
  expect(
    book.submissions.map(({ department, file, status, received }) => [department, file, status, received]),
  ).toEqual([
    ["SAL", "sal.xlsx", "Received", "2026-11-20"],
    ["HR", "hr.xlsx", "Received", "2026-11-20"],
  ]);
  // By hand: SAL 5 × 10,000 on OUT-01 and 40,000 of its pilot on OUT-05; HR 5 × 10,000 on OUT-01.
  expect(book.money.map(({ department, outcomeId, planned }) => [department, outcomeId, planned])).toEqual([
    ["SAL", "OUT-01", [10000, 10000, 10000, 10000, 10000]],
    ["SAL", "OUT-05", [0, 15000, 15000, 10000, 0]],
    ["HR", "OUT-01", [10000, 10000, 10000, 10000, 10000]],
  ]);
  expect(book.asks.map(({ pilotId, asks }) => [pilotId, asks])).toEqual([["SAL-P-01", [0, 15000, 15000, 10000, 0]]]);
  expect(book.findings.some(({ criterion }) => criterion === "pillar-balance")).toBe(true);
  expect(book.criteria.map(({ criterion }) => criterion)).toContain("pillar-balance.minimum");

  const json = JSON.parse(text("first", "findings.json")) as {
    files: { file: string }[];
    portfolio: { findings: { criterion: string }[]; received: { file: string; status: string }[] };
  };
  expect(json.files.map(({ file }) => file)).toEqual(["hr.xlsx", "sal.xlsx"]);
  expect(json.portfolio.received.map(({ status }) => status)).toEqual(["counted", "counted"]);
  expect(json.portfolio.findings.map(({ criterion }) => criterion)).toContain("pillar-balance");
  const rows = text("first", "portfolio.csv").trimEnd().split("\r\n");
  // A head, and three lines × one outcome × five quarters.
  expect(rows).toHaveLength(16);
  expect(rows[0]).toBe("\uFEFFdepartment,line,description,category,outcome,pillar,marker,pilot,quarter,amount,actual");
  expect(rows[1]).toBe(
    '"SAL","SAL-BL-001","Mentoring for account leads","Programme","OUT-01","Representation",1,"","FY27-Q1",10000,0',
  );
  const sarif = JSON.parse(text("first", "findings.sarif")) as { runs: { results: { ruleId: string }[] }[] };
  expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain("pillar-balance");
  expect(text("first", "report.html")).toContain("Balance of the pillars");
});

test("a second review reads nothing that is the same, replaces its own files and says what changed", async () => {
  const first = contentOf(at("first"));
  const again = await review("first");
  expect(again.out).toContain("2 known from the last review and not read again");
  expect(contentOf(at("first"))).toEqual(first);

  const original = readFileSync(at("plans", "hr.xlsx"));
  writeDated(
    at("plans"),
    "hr.xlsx",
    await planBytes(round, "HR", { budget: [line({ id: "HR-BL-001", quarters: [20000, 0, 0, 0, 0] })] }),
  );
  const changed = await review("first");
  expect(changed.out).toContain("1 known from the last review");
  expect(text("first", "report.html")).toContain("Compared with the review of 30 Nov 2026.");
  expect(text("first", "report.html")).toContain("HR plans EUR 20,000; it was EUR 50,000.");
  // The same again stays compared with the step before.
  await review("first");
  expect(text("first", "report.html")).toContain("HR plans EUR 20,000; it was EUR 50,000.");
  writeDated(at("plans"), "hr.xlsx", original);
});

test("what was kept of files is ignored where it is damaged, and counts under another date no longer", async () => {
  await review("damaged");
  const store = at("damaged", ".coalition-review", "files");
  for (const name of readdirSync(store)) writeFileSync(path.join(store, name), "not what was written");
  writeFileSync(at("damaged", ".coalition-review", "marks.json"), "{}");
  const { out } = await review("damaged");
  expect(out).not.toContain("known from the last review");
  expect((await review("damaged", "--as-of", "2026-12-01")).out).not.toContain("known from the last review");
  expect(readdirSync(store)).toHaveLength(2);
});

test("a result that somebody worked in is not overwritten, and nothing is", async () => {
  await review("worked");
  writeFileSync(at("worked", "report.html"), "my notes");
  const before = contentOf(at("worked"));
  const { code, err } = await review("worked");
  expect(code).toBe(2);
  expect(err).toContain("worked holds report.html, which is not as a review wrote it");
  expect(contentOf(at("worked"))).toEqual(before);
  mkdirSync(at("strange"));
  writeFileSync(at("strange", "portfolio.csv"), "somebody's own");
  expect((await review("strange")).code).toBe(2);
  expect(readdirSync(at("strange"))).toEqual(["portfolio.csv"]);
});

test("the living book is copied: what people typed is kept, what a review writes is new", async () => {
  const submissions = [{ department: "SAL", status: "Approved", reviewer: "Chair", fingerprint: "old" }];
  const charter = { decisionRule: "Vote", quorum: "Five of us" };
  const decisions = [{ id: "D-01", question: "Does the pilot run?", dissent: "Finance" }];
  const granted = [
    {
      criterion: "all-three-pillars",
      item: "HR",
      reason: "r",
      askedBy: "Sam",
      approver: "Chair",
      expires: "2027-06-30",
    },
    {
      criterion: "pillar-balance",
      item: "HR",
      reason: "Small",
      askedBy: "Sam",
      approver: "Chair",
      expires: "2027-06-30",
    },
  ];
  const file = new XlsxFile();
  const content = { ...emptyBook(round, criteria), charter, decisions, granted, submissions };
  await file.build(renderTemplate("coalition-book", { round, book: content }));
  writeFileSync(at("book.xlsx"), file.bytes);
  const before = readFileSync(at("book.xlsx"));
  const { out } = await review("with-book", "--book", "book.xlsx");
  expect(readFileSync(at("book.xlsx")).equals(before)).toBe(true);
  const book = await bookIn("with-book/coalition-book.xlsx");
  expect(book.charter).toMatchObject(charter);
  expect(book.decisions).toMatchObject(decisions);
  expect(book.granted).toMatchObject(granted);
  // The reviewer stays; the approval was of another version.
  expect(book.submissions[0]).toMatchObject({ department: "SAL", status: "Received", reviewer: "Chair" });
  expect(book.findings.find(({ criterion, item }) => criterion === "pillar-balance" && item === "HR")?.status).toBe(
    "Waived",
  );
  expect(out).not.toMatch(/pillar-balance {2}HR:/);

  // Approved and unchanged, as the pane would write it.
  const approved = { ...book, submissions: book.submissions.map((row) => ({ ...row, status: "Approved" })) };
  const second = new XlsxFile();
  await second.build(renderTemplate("coalition-book", { round, book: approved }));
  writeFileSync(at("book-2.xlsx"), second.bytes);
  await review("with-book-2", "--book", "book-2.xlsx");
  const kept = await bookIn("with-book-2/coalition-book.xlsx");
  expect(kept.submissions.map(({ status }) => status)).toEqual(["Approved", "Approved"]);
});

test("the fund is copied: applications come from the plans, scores and awards stay", async () => {
  const kept = {
    scores: [{ pilotId: "SAL-P-01", reviewer: "Chair", reviewerDepartment: "SAL", scores: [1, 2, 3, 4] }],
    awards: [{ pilotId: "SAL-P-01", awards: [0, 5000, 0, 0, 0], decisionId: "D-01" }],
    spend: [{ pilotId: "SAL-P-01", quarter: "FY27-Q2", amount: 100 }],
  };
  const file = new XlsxFile();
  await file.build(renderTemplate("pilot-fund", { round, fund: { ...emptyFund(round), ...kept } }));
  writeFileSync(at("fund.xlsx"), file.bytes);
  const { out } = await review("with-fund", "--fund", "fund.xlsx");
  expect(out).toContain("Chair of SAL scored SAL-P-01, a pilot of SAL.");
  const reading = readFund(await new XlsxFile(readFileSync(at("with-fund/pilot-fund.xlsx"))).snapshot(), round);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const { applications, ...rest } = reading.content;
  expect(rest).toMatchObject(kept);
  expect(applications).toMatchObject([
    { id: "SAL-P-01", department: "SAL", pilot: "Plain-language contracts", asks: [0, 15000, 15000, 10000, 0] },
  ]);
});

test("books and funds among the submissions are listed and skipped, and so are this review's own results", async () => {
  writeFileSync(at("plans", "coalition-book.xlsx"), readFileSync(at("first", "coalition-book.xlsx")));
  const { code, out } = await coalition("review", "plans", "--round", "round.json", "--out", "plans/out");
  expect(code).toBe(1);
  expect(out).toContain("  coalition-book.xlsx: skipped. It is a coalition book, not a submission.");
  const again = await coalition("review", "plans", "--round", "round.json", "--out", "plans/out");
  expect(again.out).toContain("3 files");
});

test("refuses what it can't do, in words", async () => {
  const err = async (...argv: string[]) => {
    const outcome = await coalition("review", ...argv);
    expect(outcome.code).toBe(2);
    return outcome.err;
  };
  expect(await err()).toContain("Name one folder of submissions");
  expect(await err("plans")).toContain("Say where the results go");
  expect(await err("plans", "--out", "x")).toContain("Say which round it is");
  expect(await err("nowhere", "--out", "x", "--round", "round.json")).toContain("nowhere is not a folder");
  expect(await err("plans", "--out", "plans", "--round", "round.json")).toContain("Choose a folder of its own");
  expect(await err("plans", "--out", "round.json", "--round", "round.json")).toContain("is a file");
  expect(await err("plans", "--out", "x", "--round", "round.json", "--book", "fund.xlsx")).toContain(
    "give it with --fund",
  );
  expect(await err("plans", "--out", "x", "--round", "round.json", "--fund", "round.json")).toContain(
    "--fund round.json can't be used",
  );
  mkdirSync(at("empty"), { recursive: true });
  expect(await err("empty", "--out", "x", "--round", "round.json")).toContain("There is no workbook");
  expect(existsSync(at("x", "report.html"))).toBe(false);
});

test("a pack's limits apply across departments too", async () => {
  const criteriaOff = Object.fromEntries(["pillar-balance", "outcome-complete"].map((id) => [id, { on: false }]));
  writeFileSync(at("pack.json"), JSON.stringify({ id: "ours", version: 1, criteria: criteriaOff }));
  const { out, err } = await review("packed", "--pack", "pack.json");
  expect(err).toBe("");
  expect(out).not.toContain("pillar-balance");
  // The plans carry the round's own pack, as they should.
  expect(text("packed", "findings.json")).not.toContain("round-current");
});

test("plans of departments that were never filled are still plans", async () => {
  const of: Round = { ...round, departments: [...round.departments, { code: "IT", name: "IT", envelope: 1 }] };
  mkdirSync(at("blank"));
  const [, , it] = of.departments;
  if (it === undefined) throw new RangeError("the round has a third department");
  writeDated(at("blank"), "it.xlsx", await planBytes(of, "IT", emptyPlan(of, it)));
  writeFileSync(at("blank.json"), JSON.stringify(of));
  const { out } = await coalition("review", "blank", "--round", "blank.json", "--out", "blank-out");
  expect(out).toContain("everyone-in-once  Sales (SAL) has no plan here that counts.");
});
