import type { CellValue } from "../../../src/core/workbook/cell-value";
import { cellsFromText } from "../../../src/taskpane/round-editor/cells-from-text";
import {
  pastedDepartments,
  withPastedDepartments,
  type PasteAnswers,
} from "../../../src/taskpane/round-editor/pasted-departments";

const unanswered: PasteAnswers = { numbers: null, dates: null };
const empty = { departments: [] };
const read = (text: string, draft = empty as Parameters<typeof pastedDepartments>[1], answers = unanswered) =>
  pastedDepartments(cellsFromText(text), draft, answers);

describe("departments from pasted rows", () => {
  test("without a header: code, name, head, deputy, finance partner, envelope, due", () => {
    const pasted = read("sal\tSales\tAnn\tBo\tCy\t420,000\t4 Dec 2026");
    expect(pasted.hasHeader).toBe(false);
    expect(pasted.rows).toEqual([
      {
        line: 1,
        kind: "new",
        code: "SAL",
        entry: {
          code: "SAL",
          name: "Sales",
          head: "Ann",
          deputy: "Bo",
          financePartner: "Cy",
          envelope: 420000,
          due: "2026-12-04",
        },
        notes: ["“420,000” is read as 420,000.", "“4 Dec 2026” is read as 4 Dec 2026."],
      },
    ]);
  });

  test("without a header the number column is the envelope wherever it stands", () => {
    const [row] = read("SAL\tSales\t420000").rows;
    expect(row?.entry).toEqual({ code: "SAL", name: "Sales", envelope: 420000 });
  });

  test("a header says which column is which, and which are passed over", () => {
    const pasted = read("Envelope (EUR)\tRegion\tDepartment\tCode\n1000\tNorth\tSales\tSAL");
    expect(pasted.hasHeader).toBe(true);
    expect(pasted.passedOver).toEqual(["Region"]);
    expect(pasted.rows).toMatchObject([{ line: 2, entry: { code: "SAL", name: "Sales", envelope: 1000 } }]);
  });

  test("a number that reads two ways waits for an answer, which then holds for all rows", () => {
    const text = "SAL\tSales\t1.234\nHR\tPeople\t2.500";
    const asked = read(text);
    expect(asked.numberDoubt).toEqual({ text: "1.234", readings: ["1,234", "1.234"] });
    expect(asked.rows.map(({ kind }) => kind)).toEqual(["waits", "waits"]);
    const envelopes = (numbers: 0 | 1) =>
      read(text, empty, { ...unanswered, numbers }).rows.map(({ entry }) => entry["envelope"]);
    expect(envelopes(0)).toEqual([1234, 2500]);
    expect(envelopes(1)).toEqual([1.234, 2.5]);
  });

  test("a date that reads two ways waits too", () => {
    const text = "SAL\tSales\t1000\t03/04/2027";
    expect(read(text).dateDoubt?.readings).toEqual(["3 Apr 2027", "4 Mar 2027"]);
    expect(read(text, empty, { ...unanswered, dates: 1 }).rows[0]?.entry["due"]).toBe("2027-03-04");
  });

  test("codes that stand twice, can't be codes or are missing are told row by row; the other rows are taken", () => {
    const { rows } = read("SAL\tSales\t1\nsal\tSales again\t2\nS-L\tOdd\t3\n\tNo code\t4\nHR\tPeople\t5");
    expect(rows.map(({ kind, notes }) => [kind, ...notes])).toEqual([
      ["new"],
      ["waits", "SAL stands in row 1 too; that one is taken."],
      ["waits", "“S-L” can't be a code: those are 2 to 8 letters or digits, like SAL."],
      ["waits", "It has no code."],
      ["new"],
    ]);
    expect(withPastedDepartments(empty, rows)["departments"]).toEqual([
      { code: "SAL", name: "Sales", envelope: 1 },
      { code: "HR", name: "People", envelope: 5 },
    ]);
  });

  test("a code that the round has is a change of that department alone, and of the pasted columns alone", () => {
    const draft = {
      departments: [
        { code: "SAL", name: "Sales", head: "Ann", envelope: 1 },
        { code: "HR", name: "People", envelope: 2 },
      ],
    };
    const { rows } = read("Code\tEnvelope\nSAL\t500\nHR\t2", draft);
    expect(rows.map(({ kind, notes }) => [kind, ...notes])).toEqual([["change", "Envelope: 1 → 500."], ["same"]]);
    expect(withPastedDepartments(draft, rows)["departments"]).toEqual([
      { code: "SAL", name: "Sales", head: "Ann", envelope: 500 },
      { code: "HR", name: "People", envelope: 2 },
    ]);
  });

  test("cells of a sheet: numbers are numbers, dates are their serials, errors are told", () => {
    // 46360 is 4 December 2026 in the 1900 system: 46023 is 1 January 2026, plus 337 days.
    const cells: CellValue[][] = [
      ["Code", "Name", "Envelope", "Due"],
      ["SAL", "Sales", 420000, 46360],
      ["HR", "People", { error: "#REF!" }, null],
    ];
    const { rows } = pastedDepartments(cells, empty, unanswered);
    expect(rows[0]?.entry).toEqual({ code: "SAL", name: "Sales", envelope: 420000, due: "2026-12-04" });
    expect(rows[1]).toMatchObject({ kind: "waits", notes: ["Its envelope is the error #REF!."] });
  });
});
