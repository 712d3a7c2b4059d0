import { Pillar } from "../../../domain/outcome";
import type { ComputedCellSpec, LabelSpec } from "../../template";
import type { BookContext } from "../book-context";
import { cell, label, planned, same, sum, type PageRows } from "./page";

const money = "Coalition Computed Money";
const pillars = [...Pillar.options, "Not tied"] as const;
const headers = ["Code", "Department", ...pillars, "Total", "From the fund", "Envelope", "Left", "Errors", "Status"];

/** Labels and computed cells of the block with a row for each department, and one that adds up those without a row. */
export function departmentBlock(rows: PageRows): { labels: LabelSpec[]; cells: ComputedCellSpec<BookContext>[] } {
  const first = rows.departments + 1;
  const last = rows.departments + rows.shown.departments;
  const listed = Array.from({ length: rows.shown.departments }, (_, index) => departmentRow(rows, index)).flat();
  const restRow = rows.departments + rows.shown.departments;
  const allRow = restRow + 1;
  const sums = [
    ...pillars.map((pillar) => ({
      all: `SUMIF(Money[Pillar],"${pillar}",Money[Total])`,
      of: (context: BookContext) => planned(context, (line) => same(line.pillar, pillar)),
    })),
    { all: "SUM(Money[Total])", of: (context: BookContext) => planned(context, () => true) },
    {
      all: 'SUMIF(Money[Paid from],"Fund",Money[Total])',
      of: (context: BookContext) => planned(context, (line) => same(line.paidFrom, "Fund")),
    },
    {
      all: "SUM(Departments[Envelope])",
      of: ({ book }: BookContext) => sum(book.departments.map(({ envelope }) => envelope)),
    },
  ];
  const shownOf = (context: BookContext, column: number) =>
    listed
      .filter((one) => one.column === column)
      .reduce((all, one) => {
        const value = one.value(context);
        return all + (typeof value === "number" ? value : 0);
      }, 0);
  const rest = sums.map(({ all, of }, index) => {
    const column = index + 2;
    const letter = String.fromCharCode(65 + column);
    return cell(
      restRow,
      column,
      `Other departments: ${headers[column] ?? ""}`,
      money,
      `${all}-SUM(${letter}${first}:${letter}${last})`,
      (context) => of(context) - shownOf(context, column),
    );
  });
  const totals = sums.map(({ all, of }, index) =>
    cell(allRow, index + 2, `All departments: ${headers[index + 2] ?? ""}`, "Coalition Total Money", all, of),
  );
  const left = [restRow, allRow].map((row) =>
    cell(
      row,
      9,
      row === restRow ? "Other departments: left" : "All departments: left",
      row === restRow ? money : "Coalition Total Money",
      `I${row + 1}-(G${row + 1}-H${row + 1})`,
      (context) => {
        const of = (column: number) => {
          const found = (row === restRow ? rest : totals).find((one) => one.column === column)?.value(context);
          return typeof found === "number" ? found : 0;
        };
        return of(8) - (of(6) - of(7));
      },
    ),
  );
  return {
    labels: [
      label(rows.departmentHeading, 0, "By department", "Coalition Heading"),
      ...headers.map((text, column) =>
        label(
          rows.departments - 1,
          column,
          text,
          column < 2 || column === 11 ? "Coalition Header" : "Coalition Header Right",
        ),
      ),
      label(restRow, 0, "Others"),
      label(allRow, 0, "All departments", "Coalition Total"),
      label(allRow, 1, "", "Coalition Total"),
    ],
    cells: [...listed, ...rest, ...totals, ...left],
  };
}

function departmentRow(rows: PageRows, index: number): ComputedCellSpec<BookContext>[] {
  const row = rows.departments + index;
  const at = row + 1;
  const own = ({ book }: BookContext) => book.departments[index];
  const code = (context: BookContext) => own(context)?.code ?? "";
  const what = (field: string) => `Department ${index + 1}: ${field}`;
  const ifThere = (formula: string) => `IF($A${at}="","",${formula})`;
  const mine = (context: BookContext, of: () => number): number | "" => (code(context) === "" ? "" : of());
  const submission = (context: BookContext) =>
    context.book.submissions.find(({ department }) => same(department, code(context)));
  return [
    cell(row, 0, what("code"), "Coalition Computed", `INDEX(Departments[Code],${index + 1})&""`, code),
    cell(
      row,
      1,
      what("name"),
      "Coalition Computed Long",
      `INDEX(Departments[Department],${index + 1})&""`,
      (context) => own(context)?.name ?? "",
    ),
    ...pillars.map((pillar, at4) =>
      cell(
        row,
        2 + at4,
        what(pillar),
        money,
        ifThere(`SUMIFS(Money[Total],Money[Department],$A${at},Money[Pillar],"${pillar}")`),
        (context) =>
          mine(context, () =>
            planned(context, (line) => same(line.department, code(context)) && same(line.pillar, pillar)),
          ),
      ),
    ),
    cell(row, 6, what("total"), money, ifThere(`SUMIF(Money[Department],$A${at},Money[Total])`), (context) =>
      mine(context, () => planned(context, (line) => same(line.department, code(context)))),
    ),
    cell(
      row,
      7,
      what("from the fund"),
      money,
      ifThere(`SUMIFS(Money[Total],Money[Department],$A${at},Money[Paid from],"Fund")`),
      (context) =>
        mine(context, () =>
          planned(context, (line) => same(line.department, code(context)) && same(line.paidFrom, "Fund")),
        ),
    ),
    cell(
      row,
      8,
      what("envelope"),
      money,
      ifThere(`SUMIF(Departments[Code],$A${at},Departments[Envelope])`),
      (context) =>
        mine(context, () =>
          sum(
            context.book.departments
              .filter((department) => same(department.code, code(context)))
              .map(({ envelope }) => envelope),
          ),
        ),
    ),
    cell(row, 9, what("left"), money, ifThere(`I${at}-(G${at}-H${at})`), (context) =>
      mine(context, () => {
        const lines = (fits: (paidFrom: string | undefined) => boolean) =>
          planned(context, (line) => same(line.department, code(context)) && fits(line.paidFrom));
        const envelope = sum(
          context.book.departments
            .filter((department) => same(department.code, code(context)))
            .map((department) => department.envelope),
        );
        return envelope - (lines(() => true) - lines((paidFrom) => same(paidFrom, "Fund")));
      }),
    ),
    cell(
      row,
      10,
      what("errors"),
      "Coalition Computed Count",
      ifThere(`SUMIF(Submissions[Department],$A${at},Submissions[Errors])`),
      (context) =>
        mine(context, () =>
          sum(
            context.book.submissions
              .filter(({ department }) => same(department, code(context)))
              .map(({ errors }) => errors),
          ),
        ),
    ),
    cell(
      row,
      11,
      what("status"),
      "Coalition Computed",
      ifThere(`IFERROR(INDEX(Submissions[Status],MATCH($A${at},Submissions[Department],0))&"","")`),
      (context) => (code(context) === "" ? "" : (submission(context)?.status ?? "")),
    ),
  ];
}
