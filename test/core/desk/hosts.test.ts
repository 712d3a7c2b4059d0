import { noteEdits } from "../../../src/core/desk/note-edits";
import type { OpenBook } from "../../../src/core/desk/open-book";
import { waiveFinding } from "../../../src/core/desk/waive-finding";
import { ExcelHost } from "../../../src/excel/excel-host";
import type { SpreadsheetHost } from "../../../src/core/workbook/spreadsheet-host";
import { XlsxFile } from "../../../src/xlsx/xlsx-file";
import { DeskBook, deskContent, memberOf, planOf } from "../../support/desk-book";
import { MemoryHost } from "../../support/memory-host";
import { startOffice, type StartedOffice } from "../../support/office";

// Hosts that read and write whole workbooks, one of them through the genuine office.js.
jest.setTimeout(60_000);

let office: StartedOffice;
beforeAll(async () => {
  office = await startOffice();
});
afterAll(() => office.dispose());

/** The same afternoon of a reviewer: more notes than Notes has rows for, and a waiver that changes two sheets. */
async function afternoon(host: SpreadsheetHost): Promise<OpenBook["content"]> {
  const desk = await DeskBook.of(deskContent(), host);
  const before = await desk.open();
  const adviser = memberOf(before, "Adviser");
  const notes = Array.from({ length: 22 }, (_, at) => ({ department: "SAL", item: "SAL-P-01", note: `=${at}+1` }));
  const book = await desk.apply(noteEdits(before, notes, adviser));
  const [sunset] = planOf(book, "SAL").findings;
  if (!sunset) throw new RangeError("the book needs a finding");
  const terms = { reason: "It ended.", askedBy: "Head of Sales", expires: "2027-03-31" };
  return (await desk.apply(waiveFinding(book, sunset, terms, adviser))).content;
}

test("what a reviewer does stands the same in memory, in a file and in Excel", async () => {
  const expected = await afternoon(new MemoryHost());
  // The template's Notes has 20 rows.
  expect(expected.notes).toHaveLength(22);
  expect(expected.notes[21]).toMatchObject({ id: "N-22", note: "=21+1" });
  expect(expected.granted).toHaveLength(1);
  expect(await afternoon(new XlsxFile())).toEqual(expected);
  expect(await afternoon(new ExcelHost())).toEqual(expected);
});
