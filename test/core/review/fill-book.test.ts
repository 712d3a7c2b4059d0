import { strFromU8, unzipSync } from "fflate";
import { emptyBook } from "../../../src/core/domain/book-content";
import { makeWorkbook } from "../../../src/core/make-workbook";
import { readBook } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { coalitionReview } from "../../../src/core/review/coalition-review";
import { fillBook } from "../../../src/core/review/fill-book";
import type { FileOutcome } from "../../../src/core/review/file-outcome";
import { cellAddress, parseArea } from "../../../src/core/workbook/address";
import type { CellInput } from "../../../src/core/workbook/cell-value";
import { invertEdits, type Edit } from "../../../src/core/workbook/edit";
import type { Snapshot } from "../../../src/core/workbook/snapshot";
import type { SpreadsheetHost } from "../../../src/core/workbook/spreadsheet-host";
import { ExcelHost } from "../../../src/excel/excel-host";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { freshWorkbook } from "../../contract/fresh-workbook";
import { MemoryHost } from "../../support/memory-host";
import { startOffice } from "../../support/office";
import { pilot, pilotLine, line, round as smallRound } from "../../support/plan";
import { reviewedFile } from "./reviewed-files";

jest.setTimeout(60_000);

const asOf = "2026-11-30";
const round = smallRound();
const sales = reviewedFile(round, "SAL", { budget: [line(), pilotLine()], pilots: [pilot()] });
const people = reviewedFile(round, "HR");
const damaged: FileOutcome = { file: "it.xlsx", status: "unreadable", reason: "It is damaged." };
const newBook = () => makeWorkbook("coalition-book", { round, asOf });

/** The content of a workbook as its reader has it. */
function contentOf(snapshot: Snapshot) {
  const reading = readBook(snapshot);
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  return reading.content;
}

/** What a review of these files makes of the book that a host holds. */
async function fill(host: SpreadsheetHost, outcomes: readonly FileOutcome[]) {
  const snapshot = await host.snapshot();
  const before = contentOf(snapshot);
  const { book } = coalitionReview(outcomes, { asOf, round, ownPack: round.pack, book: before });
  const filling = fillBook(snapshot, book);
  if (filling.problems !== undefined) throw new Error(filling.problems.join(" "));
  return { ...filling, before, wanted: book };
}

/** The book that the command line writes for these files. */
async function written(outcomes: readonly FileOutcome[]) {
  const { book } = coalitionReview(outcomes, { asOf, round, ownPack: round.pack, book: emptyBook(round) });
  const file = new XlsxFile();
  await file.build(renderTemplate("coalition-book", { round, asOf, book }));
  const { submissions, findings, money, gaps, asks } = contentOf(await file.snapshot());
  return { submissions, findings, money, gaps, asks };
}

type StyleAt = (cell: string) => Promise<unknown>;
/** Name of the style of a cell of Findings. */
const styleInExcel: StyleAt = (cell) =>
  Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Findings").getRange(cell);
    range.load("style");
    await context.sync();
    return range.style;
  });
/** Number of the style of a cell of Findings, as the file keeps it. */
function styleInFile(bytes: Uint8Array, cell: string): string | undefined {
  const sheets = newBook().sheets.map(({ name }) => name);
  const part = strFromU8(
    unzipSync(bytes)[`xl/worksheets/sheet${sheets.indexOf("Findings") + 1}.xml`] ?? new Uint8Array(),
  );
  return new RegExp(`<c r="${cell}" s="(\\d+)"`).exec(part)?.[1];
}

const hosts: readonly (readonly [string, () => SpreadsheetHost, ((host: SpreadsheetHost) => StyleAt) | undefined])[] = [
  ["in memory", () => new MemoryHost(), undefined],
  ["in Excel", () => new ExcelHost(), () => styleInExcel],
  ["in a file", () => new XlsxFile(), (host) => async (cell) => styleInFile((host as XlsxFile).bytes, cell)],
];

describe.each(hosts)("a book %s", (name, open, looks) => {
  let office: Awaited<ReturnType<typeof startOffice>> | undefined;
  beforeAll(async () => {
    if (name !== "in Excel") return;
    office = await startOffice();
    await freshWorkbook(office);
  });
  afterAll(() => office?.dispose());

  it("reads like the one that the command line writes, and as before after one Undo", async () => {
    const host = open();
    const styleAt = looks?.(host);
    await host.build(newBook());
    const { edits, notes, before } = await fill(host, [sales, people]);
    expect(notes).toEqual([]);
    // In requests of less than a table, so that what is asked and what is written is divided.
    const narrow = name === "in Excel" ? new ExcelHost({ limits: { cells: 50_000, characters: 20_000 } }) : host;
    await narrow.apply(edits);
    const after = contentOf(await host.snapshot());
    expect(after).toMatchObject(await written([sales, people]));
    expect(after.submissions.map(({ department, status }) => [department, status])).toEqual([
      ["SAL", "Received"],
      ["HR", "Received"],
    ]);
    if (styleAt !== undefined) {
      // Ten rows were there before; those that came look like them, and rows below the table like nothing.
      expect(after.findings.length).toBeGreaterThan(11);
      expect(await styleAt("G15")).toBe(await styleAt("G14"));
      expect(await styleAt("G15")).not.toBe(await styleAt("F15"));
    }
    // Nothing but what a review rewrites has changed.
    const { submissions: _s, findings: _f, money: _m, gaps: _g, asks: _a, ...kept } = after;
    expect(before).toMatchObject(kept);
    await host.apply(invertEdits(edits));
    expect(contentOf(await host.snapshot())).toEqual(before);
    if (name === "in Excel") expect(await styleAt?.("G15")).toBe("Normal");
  });
});

describe.each(hosts.filter(([name]) => name !== "in Excel"))("a book %s that is filled again", (_, open) => {
  it("reads like the one that the command line writes, larger and smaller, and a third time there is nothing to write", async () => {
    const host = open();
    await host.build(newBook());
    await host.apply((await fill(host, [sales, damaged])).edits);
    expect(contentOf(await host.snapshot())).toMatchObject(await written([sales, damaged]));
    await host.apply((await fill(host, [sales, people])).edits);
    expect(contentOf(await host.snapshot())).toMatchObject(await written([sales, people]));
    const fewer = await fill(host, [people]);
    await host.apply(fewer.edits);
    expect(contentOf(await host.snapshot())).toMatchObject(await written([people]));
    expect((await fill(host, [people])).edits).toEqual([]);
    await host.apply(invertEdits(fewer.edits));
    expect(contentOf(await host.snapshot())).toMatchObject(await written([sales, people]));
  });
});

describe("fillBook", () => {
  const built = async () => {
    const host = new MemoryHost();
    await host.build(newBook());
    await host.apply((await fill(host, [sales, people])).edits);
    return host;
  };
  const table = async (host: MemoryHost, name: string) => {
    const { sheets } = await host.snapshot();
    for (const sheet of sheets) {
      const found = sheet.tables.find((one) => one.name === name);
      if (found) return { sheet, area: parseArea(found.range), range: found.range };
    }
    throw new Error(`no table ${name}`);
  };
  /** A column of somebody's own at the right end of a table, with these cells from the first row down. */
  const ownColumn = async (host: MemoryHost, name: string, header: string, cells: readonly CellInput[]) => {
    const { sheet, area, range } = await table(host, name);
    const column = area.column + area.columns;
    const at = (row: number, value: CellInput): Edit => ({
      kind: "set-cells",
      sheet: sheet.name,
      range: cellAddress(row, column),
      before: [[null]],
      after: [[value]],
    });
    await host.apply([at(area.row, header)]);
    await host.apply([
      {
        kind: "resize-table",
        sheet: sheet.name,
        table: name,
        before: range,
        after: `${range.split(":")[0] ?? ""}:${cellAddress(area.row + area.rows - 1, column)}`,
      },
      ...cells.map((value, index) => at(area.row + 1 + index, value)),
    ]);
    return column;
  };
  const columnOf = async (host: MemoryHost, name: string, column: number, rows: number) => {
    const { sheet, area } = await table(host, name);
    return Array.from({ length: rows }, (_, index) => sheet.values[area.row + 1 + index]?.[column] ?? null);
  };

  it("writes with the same few edits, however many rows there are", async () => {
    const host = new MemoryHost();
    await host.build(newBook());
    const { edits } = await fill(host, [sales, people]);
    // Submissions have room; Findings and Money grow. A drop-down comes with the rows of Findings.
    expect(edits.map((edit) => `${edit.kind} ${"sheet" in edit ? edit.sheet : ""}`)).toEqual([
      "set-cells Submissions",
      "resize-table Findings",
      "set-cells Findings",
      "set-validation Findings",
      "resize-table Rollup",
      "set-cells Rollup",
      "set-cells Rollup",
    ]);
  });

  it("keeps what people typed beside a row with its row, and tells what goes", async () => {
    const host = await built();
    const { submissions } = contentOf(await host.snapshot());
    expect(submissions.map(({ department }) => department)).toEqual(["SAL", "HR"]);
    const column = await ownColumn(host, "Submissions", "Our note", ["first", "second"]);
    // Somebody sorts by department: Human Resources comes first, with its note.
    const { sheet, area } = await table(host, "Submissions");
    const rows = sheet.values.slice(area.row + 1, area.row + 3).map((row) => row.slice(0, area.columns));
    await host.apply([
      {
        kind: "set-cells",
        sheet: "Submissions",
        range: `A${area.row + 2}:${cellAddress(area.row + 2, area.columns - 1)}`,
        before: rows,
        after: [...rows].reverse(),
      },
    ]);
    const filling = await fill(host, [sales, people, damaged]);
    await host.apply(filling.edits);
    expect(contentOf(await host.snapshot()).submissions.map(({ department, file }) => department ?? file)).toEqual([
      "HR",
      "SAL",
      "it.xlsx",
    ]);
    expect(await columnOf(host, "Submissions", column, 3)).toEqual(["second", "first", null]);

    const findings = await ownColumn(host, "Findings", "Talked about", ["yes", "no"]);
    const fewer = await fill(host, [sales]);
    expect(fewer.notes.join(" ")).toMatch(/beside rows of Findings goes? with them/);
    expect(await columnOf(host, "Findings", findings, 1)).toEqual(["yes"]);
  });

  it("gives rows that come the formula of a column of people's own, and leaves it where it stands", async () => {
    const host = new MemoryHost();
    await host.build(newBook());
    await ownColumn(host, "Findings", "Serious", Array(10).fill({ formula: '=[@Severity]="error"', value: false }));
    const { edits, wanted } = await fill(host, [sales, people]);
    await host.apply(edits);
    const { sheet, area } = await table(host, "Findings");
    const formulas = Object.entries(sheet.formulas).filter(([, formula]) => formula.includes("Severity"));
    expect(wanted.findings.length).toBeGreaterThan(10);
    expect(formulas).toHaveLength(area.rows - 1);
  });

  it.each([
    [
      "a column that was renamed",
      [{ kind: "set-cells", sheet: "Findings", range: "G4", before: [["Message"]], after: [["What is wrong"]] }],
      'Column "Message" of the table Findings was renamed "What is wrong". Give it its name back and try again.',
    ],
    [
      "something below a table",
      [{ kind: "set-cells", sheet: "Findings", range: "B16", before: [[null]], after: [["my own sum"]] }],
      /^The table Findings needs \d+ rows, but something stands below it in B16 of Findings\. Move it elsewhere and try again\.$/,
    ],
    [
      "merged cells",
      [{ kind: "set-merge", sheet: "Submissions", range: "A8:B8", before: false, after: true }],
      "Submissions, A8:B8 is one merged area in the table Submissions. Unmerge it and try again.",
    ],
  ] as const satisfies readonly (readonly [string, readonly Edit[], string | RegExp])[])(
    "refuses %s, in words",
    async (_, spoiling, words) => {
      const host = new MemoryHost();
      await host.build(newBook());
      await host.apply(spoiling);
      const snapshot = await host.snapshot();
      const { book } = coalitionReview([sales, people], { asOf, round, ownPack: round.pack });
      expect(fillBook(snapshot, book).problems).toEqual([
        typeof words === "string" ? words : expect.stringMatching(words),
      ]);
    },
  );

  it("cuts a text that no cell can hold, the same each time", async () => {
    const host = new MemoryHost();
    await host.build(newBook());
    const { book } = coalitionReview([sales], { asOf, round, ownPack: round.pack });
    const endless = { ...book, asks: book.asks.map((ask) => ({ ...ask, pilotId: "P".repeat(1_000_000) })) };
    const { edits = [] } = fillBook(await host.snapshot(), endless);
    await host.apply(edits);
    expect(contentOf(await host.snapshot()).asks[0]?.pilotId).toHaveLength(8_000);
    expect(fillBook(await host.snapshot(), endless).edits).toEqual([]);
  });

  it("refuses a book without the table, and a workbook that is none", async () => {
    const host = new MemoryHost();
    await host.build(newBook());
    const snapshot = await host.snapshot();
    const { book } = coalitionReview([sales], { asOf, round, ownPack: round.pack });
    const without = { ...snapshot, sheets: snapshot.sheets.filter(({ name }) => name !== "Rollup") };
    expect(fillBook(without, book).problems).toEqual([
      "The sheet Rollup is missing from this book, so it can't be filled. Take an earlier copy of the book, or make a new one.",
    ]);
    expect(fillBook({ sheets: [], names: [], externalLinks: [] }, book).problems).toHaveLength(1);
  });
});
