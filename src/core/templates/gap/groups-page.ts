import type { Round } from "../../domain/round";
import type { Given } from "../../statistics/answers/answer";
import { rateStats } from "../../statistics/answers/rate";
import type { CellValue } from "../../workbook/cell-value";
import { placeOn } from "../pieces/place";
import type { ComputedCellSpec, LabelSpec } from "../template";
import { type GapContext, serialDays } from "./gap-context";
import { notComputed, type PublishedLine, statCell } from "./published-counts";
import { firstTable, lineCount, presentCells, presentLabels, presentRange } from "./present-groups";
import { minimumCell, yearBeforeCell } from "./start-page";

const sheet = "Groups";
const { label, cell } = placeOn<GapContext>(sheet);

/** One table of the page: whom it counts, and by which columns of the roster. */
interface Block {
  readonly heading: string;
  readonly headers: readonly [n: string, hits: string, rate: string];
  /** Arguments of RATE.TABLE: whole columns, or columns compared with something. */
  readonly flags: string;
  readonly eligible: string;
  /** How many rows of the roster count, of the group in the cell given or, without one, of all. */
  count(group?: string): string;
  /** The second count is a total of all groups rather than a part of the first. */
  readonly isShare: boolean;
  /** Number of the decision point, from one. */
  readonly point?: number;
  lines(context: GapContext): readonly PublishedLine[];
}

const isStaff = '(Roster[Staff group]<>"")';

function blocksOf(round: Round): readonly Block[] {
  return [
    {
      heading: "Staff on the day asked about",
      headers: ["Staff", "Of all known", "Share"],
      flags: isStaff,
      eligible: isStaff,
      count: (group) => (group === undefined ? `SUMPRODUCT(${isStaff}*1)` : `COUNTIFS(Roster[Staff group],${group})`),
      isShare: true,
      lines: ({ published }) => published.staff.map(({ n }) => ({ n, hits: published.staffTotal })),
    },
    {
      heading: "Retention: here a year before, and still here",
      headers: ["Here then", "Still here", "Retention"],
      flags: "Roster[Still here]",
      eligible: '(Roster[Still here]<>"")',
      count: (group) =>
        ["yes", "no"]
          .map(
            (flag) =>
              `COUNTIFS(${group === undefined ? "" : `Roster[Known group],${group},`}Roster[Still here],"${flag}")`,
          )
          .join("+"),
      isShare: false,
      lines: ({ published }) => published.retention,
    },
    ...round.decisionPoints.map((point, index): Block => {
      const name = `INDEX(DecisionPoints,${index + 1})`;
      return {
        heading: point,
        headers: ["Eligible", "Selected", "Rate"],
        flags: "Roster[Selected]",
        eligible: `(Roster[Counted at]=${name})`,
        count: (group) =>
          `COUNTIFS(${group === undefined ? "" : `Roster[Known group],${group},`}Roster[Counted at],${name})`,
        isShare: false,
        point: index + 1,
        lines: ({ published }) => published.points[index]?.lines ?? [],
      };
    }),
  ];
}

/** Rows of a table: heading, header, groups, and an empty one; a decision point's has one more for who is not counted. */
const heightOf = (round: Round, isPoint: boolean) => lineCount(round) + (isPoint ? 4 : 3);

function placesOf(round: Round): readonly { readonly block: Block; readonly row: number }[] {
  let row = firstTable;
  return blocksOf(round).map((block) => {
    const place = { block, row };
    row += heightOf(round, block.point !== undefined);
    return place;
  });
}

/** Where other sheets find counts: the columns A to C of a table, absolute. */
export interface CountRanges {
  readonly groups: string;
  readonly n: string;
  readonly hits: string;
}

/** Where the counts of staff, retention and each decision point stand. */
export function countRanges(round: Round): {
  readonly staff: CountRanges;
  readonly retention: CountRanges;
  readonly points: readonly CountRanges[];
} {
  const [staff, retention, ...points] = placesOf(round).map(({ row }): CountRanges => {
    const range = (column: string) => `Groups!$${column}$${row + 3}:$${column}$${row + 2 + lineCount(round)}`;
    return { groups: range("A"), n: range("B"), hits: range("C") };
  });
  if (!staff || !retention) throw new RangeError("countRanges needs the tables of staff and retention");
  return { staff, retention, points };
}

/** Share, low, high and status of a line; hits ÷ n, or for shares n ÷ all. */
function rateOf({ n, hits }: PublishedLine, isShare: boolean, of: string): CellValue {
  const [part, whole] = isShare ? [n, hits] : [hits, n];
  if (whole === 0) return "";
  return statCell(of, [part, whole], ([k, all]: readonly Given[]) => rateStats({ hits: k, n: all }));
}

function blockCells(
  round: Round,
  { block, row }: { readonly block: Block; readonly row: number },
): ComputedCellSpec<GapContext>[] {
  const [top, bottom] = [row + 3, row + 2 + lineCount(round)];
  const table = `COALITION.RATE.TABLE(Roster[Known group],${block.flags},${block.eligible},0.95,${minimumCell})`;
  const total = block.count();
  const cells = Array.from({ length: lineCount(round) }, (_, index) => {
    const at = top + index;
    const line = (context: GapContext) => block.lines(context)[index];
    const named = (what: string) => `${block.heading}: line ${index + 1}, ${what}`;
    const [part, whole] = block.isShare ? [`$B${at}`, `$C${at}`] : [`$C${at}`, `$B${at}`];
    const stat = (column: number, of: string, style: string) =>
      cell(
        at - 1,
        column,
        named(of),
        style,
        `IF(OR($A${at}="",${whole}=0),"",IFERROR(VLOOKUP("${of}",COALITION.RATE.STATS(${part},${whole}),2,FALSE),"${notComputed}"))`,
        (context) => {
          const found = line(context);
          return found ? rateOf(found, block.isShare, of) : "";
        },
      );
    return [
      cell(
        at - 1,
        0,
        named("group"),
        "Coalition Computed",
        `IFERROR(INDEX(RosterGroups,MATCH(${index + 1},${presentRange(round)},0)),"")`,
        (context) => context.present[index] ?? "",
      ),
      cell(
        at - 1,
        1,
        named(block.headers[0]),
        "Coalition Computed Count",
        `IF($A${at}="","",IFERROR(VLOOKUP($A${at},${table},2,FALSE),IF(${block.count(`$A${at}`)}=0,0,"${notComputed}")))`,
        (context) => line(context)?.n ?? "",
      ),
      cell(
        at - 1,
        2,
        named(block.headers[1]),
        "Coalition Computed Count",
        block.isShare
          ? `IF($A${at}="","",IF(${total}=0,0,IF(COUNTIF($B$${top}:$B$${bottom},">0")=0,"suppressed",${total})))`
          : `IF($A${at}="","",IF($B${at}=0,0,IFERROR(VLOOKUP($A${at},${table},3,FALSE),"${notComputed}")))`,
        (context) => line(context)?.hits ?? "",
      ),
      stat(3, "estimate", "Coalition Computed Share"),
      stat(4, "low", "Coalition Computed Share"),
      stat(5, "high", "Coalition Computed Share"),
      stat(6, "status", "Coalition Computed"),
    ];
  }).flat();
  if (block.point === undefined) return cells;
  const { point } = block;
  const apart = `COUNTIFS(Roster[Decision point],INDEX(DecisionPoints,${point}),Roster[Eligible],"yes")-${total}`;
  return [
    ...cells,
    cell(
      bottom,
      1,
      `${block.heading}: not counted`,
      "Coalition Computed Count",
      `IF(${apart}=0,0,IF(${apart}<${minimumCell},"suppressed",${apart}))`,
      ({ published }) => published.points[point - 1]?.notCounted ?? 0,
    ),
  ];
}

/** Every count and rate of the page. */
export function groupsCells(round: Round): readonly ComputedCellSpec<GapContext>[] {
  return [
    cell(2, 1, "As of", "Coalition Computed Date", "AsOf", (context) => serialDays(context).asOf),
    cell(2, 3, "A year before", "Coalition Computed Date", yearBeforeCell, (context) => serialDays(context).yearBefore),
    ...placesOf(round).flatMap((place) => blockCells(round, place)),
    ...presentCells(round),
  ];
}

/** Headings and headers of the page. */
export function groupsLabels(round: Round): readonly LabelSpec[] {
  return [
    label(2, 0, "As of"),
    label(2, 2, "A year before"),
    ...presentLabels,
    ...placesOf(round).flatMap(({ block, row }) => [
      label(row, 0, block.heading, "Coalition Heading"),
      ...["Group", ...block.headers, "Low, 95 %", "High, 95 %", "Status"].map((text, column) =>
        label(row + 1, column, text, column === 0 || column === 6 ? "Coalition Header" : "Coalition Header Right"),
      ),
      ...(block.point === undefined
        ? []
        : [label(row + 2 + lineCount(round), 0, "Group or selection not known", "Coalition Hint")]),
    ]),
  ];
}

/** Column widths of Groups, in characters. */
export const groupsWidths: readonly number[] = [30, 14, 15, 14, 14, 14, 15, 4, 9, 26];
