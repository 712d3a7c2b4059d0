import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { emptyPlan } from "../../../src/core/domain/empty-plan";
import { readBook } from "../../../src/core/read/read-coalition-workbook";
import { readWorkbook } from "../../../src/core/read/read-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { hostileTexts } from "../../core/report/hostile";
import { round as smallRound } from "../../support/plan";
import {
  actual,
  checkpoint,
  commitment,
  evidence,
  group,
  line,
  milestone,
  move,
  pilot,
  split,
} from "../../support/rows";
import { editsOfChanges } from "../../sample/edits-of-changes";
import { typed, type TypedChange } from "../../sample/typed-change";
import { commandLine } from "../command-line";
import { temporaryFolder } from "../temporary-folder";
import { planBytes, writeDated } from "./plan-files";

/*
 * One plan of a stranger with text that acts in every cell that takes text, and a second with a megabyte in a cell: what the review writes
 * is opened and looked at as the programs would that people open it with.
 */
jest.setTimeout(60_000);
const folder = temporaryFolder();
const coalition = commandLine(folder);
const at = (...parts: string[]) => path.join(folder, ...parts);
const text = (name: string) => readFileSync(at("out", name), "utf8");
const [first, ...others] = smallRound().departments;
if (first === undefined) throw new RangeError("the round has a department");
const round = smallRound({ departments: [{ ...first, name: '=1+1 "><img src=x onerror=alert(1)>' }, ...others] });
const said = { code: 0, out: "", err: "" };

/** A row in which every text but its dates is another one, and its own ID where that is told. */
function filled<Row extends object>(row: Row, words: string, id?: string): Row {
  const isText = (value: unknown) => typeof value === "string" && !/^\d{4}-/.test(value);
  const texts = Object.entries(row).flatMap(([key, value]) =>
    isText(value) ? [[key, words]] : Array.isArray(value) && value.every(isText) ? [[key, [words]]] : [],
  );
  return { ...row, ...Object.fromEntries(texts), ...(id === undefined ? {} : { id }) };
}

/** Text typed where a number, a date or a yes or no belongs. */
const typedOver: readonly TypedChange[] = hostileTexts.flatMap((words, index) => [
  typed("Budget", index, "Q1", `'${words}`),
  typed("Budget", index, "Marker", `'${words}`),
  typed("Pilots", index, "Sunset", `'${words}`),
  typed("Groups", index, "Eligible", `'${words}`),
  typed("Actuals", index, "Amount", `'${words}`),
]);

async function hostilePlan(): Promise<Uint8Array> {
  const start = emptyPlan(round, first ?? { code: "SAL", name: "Sales", envelope: 0 }).start;
  const [words = ""] = hostileTexts;
  const each = <Row extends object>(row: Row, part: string) =>
    hostileTexts.flatMap((hostile, index) => [filled(row, hostile), filled(row, hostile, `SAL-${part}-${index}`)]);
  const bytes = await planBytes(round, "SAL", {
    start: { ...start, planOwner: words, deputy: words, financePartner: words },
    commitments: each(commitment(), "C"),
    budget: each(line(), "BL"),
    splits: hostileTexts.map((hostile) => filled(split(), hostile)),
    actuals: hostileTexts.map((hostile) => filled(actual(), hostile)),
    pilots: each(pilot(), "P"),
    checkpoints: each(checkpoint(), "CP"),
    milestones: each(milestone(), "M"),
    evidence: each(evidence(), "E"),
    groups: each(group(), "G"),
    moves: each(move(), "MV"),
    waivers: hostileTexts.map((hostile) => ({
      criterion: hostile,
      item: hostile,
      reason: hostile,
      askedBy: hostile,
      approver: hostile,
      expires: undefined,
    })),
  });
  const file = new XlsxFile(bytes);
  await file.apply(editsOfChanges(typedOver, await file.snapshot()));
  return file.bytes;
}

/** A plan whose cells hold a million letters where Excel allows 32,767: no spreadsheet writes that, a program can. */
async function megabytePlan(): Promise<Uint8Array> {
  const budget = [line({ id: "HR-BL-001", description: "HOLE", outcomeId: "HOLE", category: "HOLE", owner: "HOLE" })];
  const parts = unzipSync(await planBytes(round, "HR", { budget, pilots: [pilot({ id: "HR-P-01", pilot: "HOLE" })] }));
  for (const [name, content] of Object.entries(parts))
    if (strFromU8(content).includes(">HOLE<"))
      parts[name] = strToU8(strFromU8(content).replaceAll(">HOLE<", `>${"A".repeat(1_000_000)}<`));
  return zipSync(parts);
}

beforeAll(async () => {
  mkdirSync(at("plans"));
  writeFileSync(at("round.json"), JSON.stringify(round));
  writeDated(at("plans"), "<img src=x>&'.xlsx", await hostilePlan());
  writeDated(at("plans"), "=1+1.xlsx", await megabytePlan());
  Object.assign(said, await coalition("review", "plans", "--round", "round.json", "--out", "out"));
});

test("the review finishes, lists both, and its text can't act on a terminal", () => {
  expect(said.err).toBe("");
  expect(said.code).toBe(1);
  expect(said.out).toContain("2 files, as of 2026-11-30\n");
  expect(said.out).not.toMatch(/[\u0000-\u0009\u001b\u202e]/);
});

test("the report holds no element and no attribute but its own", () => {
  const html = text("report.html");
  const body = html.slice(html.indexOf("<body>"));
  const own =
    /^(?:a|body|caption|circle|details|div|g|h1|h2|h3|h4|header|html|li|line|main|p|path|rect|section|span|strong|summary|svg|table|tbody|td|text|th|thead|title|desc|tr|ul)$/;
  // Text has no "<" of its own, so every one opens a tag; attributes stand in double quotes that text can't close.
  const tags = [...body.matchAll(/<\/?([^\s>]*)((?:[^>"]|"[^"]*")*)>/g)];
  expect(tags.length).toBe(body.split("<").length - 1);
  for (const [, name = "", attributes = ""] of tags) {
    expect(name).toMatch(own);
    const rest = attributes.replace(/\s[a-zA-Z][a-zA-Z0-9:-]*="[^"<>]*"/g, "").replace(/\s*\/?$/, "");
    expect(rest).toBe("");
    expect(attributes).not.toMatch(/\s(?:on[a-z]+|src|style|srcdoc|formaction)=/i);
    expect(attributes).not.toMatch(/href="(?!#)/);
  }
  expect(html).not.toMatch(/[\u0000-\u0008\u001b\u202e]/);
});

test("the records are JSON, with every finding", () => {
  const json = JSON.parse(text("findings.json")) as { files: { file: string; findings: object[] }[] };
  expect(json.files.map(({ file }) => file)).toEqual(["<img src=x>&'.xlsx", "=1+1.xlsx"]);
  expect(json.files[0]?.findings.length).toBeGreaterThan(100);
  const sarif = JSON.parse(text("findings.sarif")) as { version: string; runs: { results: object[] }[] };
  expect(sarif.version).toBe("2.1.0");
  expect(sarif.runs[0]?.results.length).toBeGreaterThan(100);
});

test("portfolio.csv has eleven cells in every row, and no cell that a spreadsheet would run", () => {
  const rows = csvRows(text("portfolio.csv").replace(/^\uFEFF/, ""));
  expect(rows.length).toBeGreaterThan(100);
  expect([...new Set(rows.map((row) => row.length))]).toEqual([11]);
  for (const row of rows.slice(1))
    for (const cell of row)
      if (!/^-?\d+(?:\.\d+)?$/.test(cell)) expect(cell).not.toMatch(/^[\s\uFEFF]*[=+\-@＝＋－＠]/u);
});

test("the book opens, no text of a stranger is a formula in it, and nothing is longer than a cell may be", async () => {
  const bytes = readFileSync(at("out", "coalition-book.xlsx"));
  const snapshot = await new XlsxFile(bytes).snapshot();
  const reading = readBook(snapshot, round);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  expect(reading.content.findings.length).toBeGreaterThan(100);
  // Formulas stand where the template has them, and say what it says.
  const blueprint = renderTemplate("coalition-book", { round, book: reading.content, asOf: "2026-11-30" });
  const rendered = new XlsxFile();
  await rendered.build(blueprint);
  const own = await rendered.snapshot();
  for (const sheet of snapshot.sheets)
    expect(sheet.formulas).toEqual(own.sheets.find(({ name }) => name === sheet.name)?.formulas);
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    if (!/sharedStrings|worksheets/.test(name)) continue;
    for (const [, words = ""] of strFromU8(content).matchAll(/<t[^>]*>([^<]*)<\/t>/g))
      expect(words.length).toBeLessThanOrEqual(32_767);
  }
});

test("a megabyte in a cell is read up to what Excel lets a cell hold, and the cut shows", async () => {
  const reading = readWorkbook(await new XlsxFile(readFileSync(at("plans", "=1+1.xlsx"))).snapshot());
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const description = reading.submission.budget[0]?.description ?? "";
  expect(description).toHaveLength(32_767);
  expect(description.endsWith("A…")).toBe(true);
});

/** Rows of a CSV as RFC 4180 has it. @throws where a quote stands open */
function csvRows(content: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < content.length) {
    let cell = "";
    if (content[at] === '"') {
      for (at += 1; content[at] !== '"' || content[at + 1] === '"'; at += content[at] === '"' ? 2 : 1) {
        if (at >= content.length) throw new RangeError("a quote stands open");
        cell += content[at] ?? "";
      }
      at += 1;
    } else
      for (; at < content.length && content[at] !== "," && content[at] !== "\r"; at += 1) cell += content[at] ?? "";
    row.push(cell);
    if (content[at] === ",") at += 1;
    else {
      expect(content.slice(at, at + 2)).toBe("\r\n");
      at += 2;
      rows.push(row);
      row = [];
    }
  }
  return rows;
}
