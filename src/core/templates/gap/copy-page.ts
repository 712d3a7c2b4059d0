import type { Round } from "../../domain/round";
import type { CellValue } from "../../workbook/cell-value";
import { placeOn } from "../pieces/place";
import type { ComputedCellSpec, LabelSpec, SheetAttention } from "../template";
import type { GapContext } from "./gap-context";
import { countRanges } from "./groups-page";
import { lineCount } from "./present-groups";
import type { PublishedLine } from "./published-counts";

const sheet = "Copy";
const { label, cell } = placeOn<GapContext>(sheet);

/** Zero-based rows: the check of the outcome, and the first row to copy. */
const rows = { check: 2, first: 5 } as const;

const same = (a: string | undefined, b: string | undefined) => (a ?? "").toLowerCase() === (b ?? "").toLowerCase();

/** The lines of the decision point chosen on Start; undefined when it is none of the round's. */
function chosenLines({ round, sheet: { start }, published }: GapContext): readonly PublishedLine[] | undefined {
  return published.points[round.decisionPoints.findIndex((point) => same(point, start.decisionPoint))]?.lines;
}

function outcomeProblem({ round, sheet: { start } }: GapContext): string {
  const outcome = round.outcomes.find(({ id }) => same(id, start.outcomeId));
  if (!outcome) return "Choose an outcome on Start.";
  if (outcome.decisionPoint === undefined || outcome.metric === "typed")
    return `${outcome.id} is not measured from counts: type its actual in the plan.`;
  return same(outcome.decisionPoint, start.decisionPoint)
    ? "Copy the block below and paste it as values into Groups on the plan's sheet Evidence; then give each row its ID."
    : `${outcome.id} is measured at ${outcome.decisionPoint}, not at what Start says.`;
}

const outcomePoint = "INDEX(OutcomePoints,MATCH(OutcomeId,OutcomeIds,0))";
const outcomeName = "INDEX(OutcomeIds,MATCH(OutcomeId,OutcomeIds,0))";

/** The columns of a plan's Groups, a row for each group on the roster; Row ID stays empty, since the plan gives it out. */
export function copyCells(round: Round): readonly ComputedCellSpec<GapContext>[] {
  const { staff, points } = countRanges(round);
  const count = (field: "n" | "hits", index: number) => {
    const cells = points.map((ranges) => `INDEX(${ranges[field]},${index + 1})`);
    return `IF($E${rows.first + index + 1}="","",IFERROR(CHOOSE(MATCH(DecisionPoint,DecisionPoints,0),${cells.join(",")}),""))`;
  };
  const given =
    (index: number, pick: (start: GapContext["sheet"]["start"]) => string | undefined) =>
    (context: GapContext): CellValue =>
      context.present[index] === undefined ? "" : (pick(context.sheet.start) ?? "");
  return [
    cell(
      rows.check,
      0,
      "What to do with it",
      "Coalition Computed",
      `IFERROR(IF(${outcomePoint}="–",${outcomeName}&" is not measured from counts: type its actual in the plan.",IF(${outcomePoint}=DecisionPoint,"Copy the block below and paste it as values into Groups on the plan's sheet Evidence; then give each row its ID.",${outcomeName}&" is measured at "&${outcomePoint}&", not at what Start says.")),"Choose an outcome on Start.")`,
      outcomeProblem,
    ),
    ...Array.from({ length: lineCount(round) }, (_, index) => {
      const row = rows.first + index;
      const put = (
        column: number,
        name: string,
        style: string,
        formula: string,
        value: (context: GapContext) => CellValue,
      ) => cell(row, column, `Copy line ${index + 1}: ${name}`, style, formula, value);
      return [
        put(
          1,
          "Outcome ID",
          "Coalition Computed",
          `IF($E${row + 1}="","",OutcomeId&"")`,
          given(index, (start) => start.outcomeId),
        ),
        put(
          2,
          "Decision point",
          "Coalition Computed",
          `IF($E${row + 1}="","",DecisionPoint&"")`,
          given(index, (start) => start.decisionPoint),
        ),
        put(
          3,
          "Period",
          "Coalition Computed",
          `IF($E${row + 1}="","",Period&"")`,
          given(index, (start) => start.period),
        ),
        put(
          4,
          "Group",
          "Coalition Computed",
          `INDEX(${staff.groups},${index + 1})&""`,
          ({ present }) => present[index] ?? "",
        ),
        put(
          5,
          "Eligible",
          "Coalition Computed Count",
          count("n", index),
          (context) => chosenLines(context)?.[index]?.n ?? "",
        ),
        put(
          6,
          "Selected",
          "Coalition Computed Count",
          count("hits", index),
          (context) => chosenLines(context)?.[index]?.hits ?? "",
        ),
      ];
    }).flat(),
  ];
}

/** Headers as a plan's Groups has them. */
export const copyLabels: readonly LabelSpec[] = [
  "Row ID",
  "Outcome ID",
  "Decision point",
  "Period",
  "Group",
  "Eligible",
  "Selected",
].map((text, column) =>
  label(rows.first - 1, column, text, column > 4 ? "Coalition Header Right" : "Coalition Header"),
);

/** What needs a second look on Copy: an outcome that is not measured from these counts. */
export const copyAttention: readonly SheetAttention[] = [
  { sheet, range: `A${rows.check + 1}`, formula: `=LEFT($A$${rows.check + 1},4)<>"Copy"`, fill: "#FBD9C6", bold: true },
];

/** Column widths of Copy, in characters. */
export const copyWidths: readonly number[] = [14, 14, 20, 12, 26, 12, 12];
