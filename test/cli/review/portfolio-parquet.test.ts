import { parquetReadObjects } from "hyparquet";
import { cellsOfCsv } from "../../../src/cli/review/cells-of-csv";
import { portfolioParquet } from "../../../src/cli/review/portfolio-parquet";
import type { PortfolioRow } from "../../../src/core/portfolio/portfolio-rows";
import { portfolioCsvColumns, portfolioCsvLines } from "../../../src/core/report/review-csv";

function row(line: number, changes: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    department: "SAL",
    line: `SAL-BL-${line}`,
    description: "Shift leads",
    category: "People",
    outcome: "OUT-01",
    pillar: "Representation",
    marker: 2,
    pilot: "",
    quarter: "FY27-Q1",
    amount: 1200.25,
    actual: 0,
    ...changes,
  };
}

const strange = [
  row(1),
  row(2, { description: '=HYPERLINK("x"), with "quotes", commas', marker: undefined, pilot: "SAL-P-1" }),
  row(3, { description: "'quoted from the start", amount: -0.0001 }),
  row(4, { description: "", quarter: "FY28-Q1", marker: 0 }),
];

test.each([100_000, 3])("every row comes back as it was, in groups of %d", async (rows) => {
  const bytes = portfolioParquet([portfolioCsvLines(strange.slice(0, 2)), portfolioCsvLines(strange.slice(2))], rows);
  const read = await parquetReadObjects({ file: bytes.slice().buffer });
  expect(read).toEqual(strange.map((one) => ({ ...one, marker: one.marker ?? null })));
});

test("a review without plans still has its columns", async () => {
  const bytes = portfolioParquet([]);
  expect(Buffer.from(bytes.slice(0, 4)).toString()).toBe("PAR1");
  expect(await parquetReadObjects({ file: bytes.slice().buffer })).toEqual([]);
  for (const column of portfolioCsvColumns) expect(Buffer.from(bytes).includes(column)).toBe(true);
});

// Origin: RFC 4180 and the guard of csvCell.
test.each<[string, string[][]]>([
  [
    '"a",1\r\n"b",2\r\n',
    [
      ["a", "1"],
      ["b", "2"],
    ],
  ],
  ['"say ""so""",,3\r\n', [['say "so"', "", "3"]]],
  ['"\'=A1","\' +1",\r\n', [["=A1", " +1", ""]]],
  ['"two\r\nlines",1\r\n', [["two\r\nlines", "1"]]],
  ["", []],
])("the cells of %j", (text, cells) => {
  expect([...cellsOfCsv(text)]).toEqual(cells);
});
