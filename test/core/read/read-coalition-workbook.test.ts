import { readBook, readFund } from "../../../src/core/read/read-coalition-workbook";
import { renderTemplate } from "../../../src/core/render/render-template";
import { sampleBook } from "../../sample/book";
import { sampleFund } from "../../sample/fund";
import { sampleRound } from "../../sample/sample-round";
import { plan, round } from "../../support/plan";
import { snapshotOf } from "../../support/snapshot-of";

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test("a fund read is the fund rendered", () => {
  const fund = sampleFund();
  const reading = readFund(snapshotOf(renderTemplate("pilot-fund", { round: sampleRound(), fund })));
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  expect(plain(reading.content)).toEqual(plain(fund));
  expect(reading.missingParts.size).toBe(0);
  expect(reading.workbook.formulas).toEqual([]);
  expect(reading.workbook.errors).toEqual([]);
  expect(reading.workbook.outside).toEqual([]);
  expect(reading.sources.places.get("awards.0.decisionId")).toEqual({ sheet: "Awards", cell: "L5" });
});

test("a book read is the book rendered; thresholds come back as text, since some are lists", () => {
  const book = sampleBook();
  const reading = readBook(snapshotOf(renderTemplate("coalition-book", { round: sampleRound(), book })));
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  const asText = book.criteria.map((row) => ({
    ...row,
    ...(row.threshold === undefined ? {} : { threshold: String(row.threshold) }),
  }));
  expect(plain(reading.content)).toEqual(plain({ ...book, criteria: asText }));
  expect(reading.missingParts.size).toBe(0);
  expect(reading.workbook.formulas).toEqual([]);
  expect(reading.workbook.errors).toEqual([]);
  expect(reading.workbook.outside).toEqual([]);
});

test("a fund whose column was renamed names the part that is missing", () => {
  const snapshot = snapshotOf(renderTemplate("pilot-fund", { round: sampleRound(), fund: sampleFund() }));
  const sheets = snapshot.sheets.map((sheet) =>
    sheet.name === "Awards"
      ? {
          ...sheet,
          values: sheet.values.map((row) => row.map((value) => (value === "Decision ID" ? "Ref" : value))),
          tables: sheet.tables.map((table) => ({
            ...table,
            columns: table.columns.map((column) =>
              column.name === "Decision ID" ? { ...column, name: "Ref" } : column,
            ),
          })),
        }
      : sheet,
  );
  const reading = readFund({ ...snapshot, sheets });
  if (reading.unreadable !== undefined) throw new Error(reading.unreadable);
  expect(reading.missingParts.get("awards.decisionId")).toBe('Column "Decision ID" of Awards was renamed "Ref".');
});

test("a plan is no fund, and neither is just any workbook", () => {
  const ofPlan = snapshotOf(
    renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: plan() }),
  );
  expect(readFund(ofPlan).unreadable).toBe("This workbook is a five-quarter plan; a pilot fund is needed here.");
  expect(readFund({ sheets: [], names: [], externalLinks: [] }).unreadable).toMatch(/not a pilot fund/);
});
