import { csvCell, csvReport } from "../../../src/core/report/csv";
import { checkReport } from "../../../src/core/report/file-report";
import { finding, result } from "./built-results";
import { hostileTexts } from "./hostile";

/** Cells of a CSV as RFC 4180 reads them; all are in quotes. */
function cellsOf(csv: string): string[][] {
  return csv
    .replace(/^\uFEFF/, "")
    .split("\r\n")
    .filter((line) => line !== "")
    .map((line) =>
      Array.from(line.matchAll(/"((?:[^"]|"")*)"(?:,|$)/g), ([, cell = ""]) => cell.replaceAll('""', '"')),
    );
}

test("one row a finding, a check not run and a file not read", () => {
  const csv = csvReport(
    checkReport("2026-11-30", [
      {
        file: "sal.xlsx",
        result: result({
          findings: [
            finding(),
            finding({ place: null, waiver: { reason: 'Merged, "IT"', approver: "Chair", expires: "2027-01-31" } }),
          ],
          notChecked: [{ criterion: "shares-add-up", because: "No column Share." }],
        }),
      },
      { file: "old.xls", result: { status: "unreadable", reason: "An old .xls." } },
    ]),
  );
  const [head, ...rows] = cellsOf(csv);
  expect(csv.startsWith('\uFEFF"File"')).toBe(true);
  expect(head).toHaveLength(13);
  expect(rows.map((row) => row.length)).toEqual([13, 13, 13, 13]);
  expect(rows[0]?.slice(0, 9)).toEqual([
    "sal.xlsx",
    "SAL",
    "error",
    "line-tied-or-screened",
    "Budget",
    "H20",
    "SAL-BL-020",
    "Marker",
    "SAL-BL-020 has not been screened.",
  ]);
  expect(rows[1]?.slice(10)).toEqual(["Chair", "2027-01-31", 'Merged, "IT"']);
  expect(rows[2]?.slice(2, 4)).toEqual(["not checked", "shares-add-up"]);
  expect(rows[3]).toEqual(expect.arrayContaining(["old.xls", "could not be checked", "An old .xls."]));
});

test("no cell begins like a formula", () => {
  const findings = hostileTexts.map((text) => finding({ message: text, item: text, remedy: text }));
  const cells = cellsOf(csvReport(checkReport("2026-11-30", [{ file: "=a.xlsx", result: result({ findings }) }])));
  expect(cells).toHaveLength(1 + hostileTexts.length);
  for (const cell of cells.flat()) expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠\t\r]/u);
});

test.each([
  ["plain", '"plain"'],
  ['say "hi"', '"say ""hi"""'],
  ["-5", `"'-5"`],
  ["a=b", '"a=b"'],
  ["", '""'],
])("%p is written %p", (text, cell) => expect(csvCell(text)).toBe(cell));
