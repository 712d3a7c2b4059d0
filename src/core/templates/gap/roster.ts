import type { RosterRow } from "../../domain/gap-sheet-content";
import type { Round } from "../../domain/round";
import { type ColumnSpec, defineTable, type TableSpec } from "../template";
import type { GapContext } from "./gap-context";
import { rowFlags, type RowFlags } from "./row-flags";
import { yearBeforeCell } from "./start-page";

const own = (column: string) => `Roster[[#This Row],[${column}]]`;
const of = (pick: (flags: RowFlags) => string) => (row: RosterRow, context: GapContext) =>
  pick(rowFlags(row, context.round, context.days));

/** "yes" or "no" for whether somebody of a known group was here on a day; empty for rows that are not counted as anybody. */
const hereOn = (day: string) =>
  `=IF(${own("Known group")}="","",IF(ISNUMBER(${own("Start")}),IF(${own("Start")}<=${day},IF(ISNUMBER(${own("Left")}),IF(${own("Left")}>=${day},"yes","no"),"yes"),"no"),"no"))`;

const typed: readonly ColumnSpec<RosterRow, GapContext>[] = [
  {
    key: "group",
    label: "Group",
    kind: "choice",
    required: true,
    list: "RosterGroups",
    width: 18,
    note: "The person's group as they gave it; blank where they did not say. One way of grouping a sheet, such as women and men: for another, take another copy. No names or staff numbers anywhere on this sheet.",
  },
  {
    key: "department",
    label: "Department",
    kind: "choice",
    list: "DepartmentCodes",
    width: 13,
    note: "The department's code.",
  },
  {
    key: "level",
    label: "Level",
    kind: "text",
    width: 12,
    note: "Grade or level. The adjusted pay gap compares people of the same level.",
  },
  {
    key: "decisionPoint",
    label: "Decision point",
    kind: "choice",
    list: "DecisionPoints",
    width: 18,
    note: "Where the person was considered. For a second decision point add a row with Group, Decision point, Eligible and Selected only, so that nobody is counted twice.",
  },
  {
    key: "start",
    label: "Start",
    kind: "date",
    width: 13,
    note: "First day at work here, or on this level if you ask for time to promotion from there. Blank for applicants.",
  },
  {
    key: "promoted",
    label: "Promoted",
    kind: "date",
    width: 13,
    note: "The day of the first promotion after Start; blank if there was none.",
  },
  { key: "left", label: "Left", kind: "date", width: 13, note: "The last day at work; blank for who is still here." },
  {
    key: "eligible",
    label: "Eligible",
    kind: "yesNo",
    list: "YesNoChoices",
    width: 11,
    note: "Whether the person could have been selected at the decision point.",
  },
  {
    key: "selected",
    label: "Selected",
    kind: "yesNo",
    list: "YesNoChoices",
    width: 11,
    note: "Whether the person was selected. A blank is not a no: the row is then not counted.",
  },
  {
    key: "pay",
    label: "Pay",
    kind: "money",
    limits: [0, 1e12],
    width: 13,
    note: "Pay by the hour or for full time, in one currency for all.",
  },
];

const computed: readonly ColumnSpec<RosterRow, GapContext>[] = [
  {
    key: "knownGroup",
    label: "Known group",
    kind: "text",
    width: 18,
    note: "The group as the round's list has it; empty where nobody said, or where it is not in the list.",
    computed: {
      formula: `=IFERROR(INDEX(RosterGroups,MATCH(TRIM(${own("Group")}),RosterGroups,0)),"")`,
      value: of((flags) => flags.knownGroup),
    },
  },
  {
    key: "staff",
    label: "Staff",
    kind: "text",
    width: 9,
    note: "Whether the person was here on the day asked about.",
    computed: { formula: hereOn("AsOf"), value: of((flags) => flags.staff) },
  },
  {
    key: "staffGroup",
    label: "Staff group",
    kind: "text",
    width: 18,
    note: "The group of those here on the day asked about, whose pay is compared.",
    computed: {
      formula: `=IF(${own("Staff")}="yes",${own("Known group")},"")`,
      value: of((flags) => flags.staffGroup),
    },
  },
  {
    key: "hereThen",
    label: "Here then",
    kind: "text",
    width: 9,
    note: "Whether the person was here a year before.",
    computed: { formula: hereOn(yearBeforeCell), value: of((flags) => flags.hereThen) },
  },
  {
    key: "stillHere",
    label: "Still here",
    kind: "text",
    width: 9,
    note: "Whether who was here a year before still is.",
    computed: {
      formula: `=IF(${own("Here then")}="yes",IF(ISNUMBER(${own("Left")}),IF(${own("Left")}>=AsOf,"yes","no"),"yes"),"")`,
      value: of((flags) => flags.stillHere),
    },
  },
];

/**
 * One column a decision point, under a plain number: a column's name in a formula must not hold brackets or quotes, which a round's own
 * words may.
 */
function pointColumn(point: string, index: number): ColumnSpec<RosterRow, GapContext> {
  return {
    key: `points.${index}`,
    label: `Point ${index + 1}`,
    kind: "text",
    width: 9,
    note: `Eligible at ${point}, where group and selection are known.`.slice(0, 255),
    computed: {
      formula: `=IF(OR(${own("Known group")}="",LEN(${own("Selected")})=0),"",IF(${own("Decision point")}=INDEX(DecisionPoints,${index + 1}),${own("Eligible")}&"",""))`,
      value: of((flags) => flags.points[index] ?? ""),
    },
  };
}

/** The people's rows that everything else is worked out from. They never leave this sheet but as suppressed counts. */
export function rosterTable(round: Round): TableSpec {
  return defineTable<RosterRow, GapContext>({
    key: "roster",
    name: "Roster",
    sheet: "Roster",
    inputRows: 500,
    columns: [...typed, ...computed, ...round.decisionPoints.map(pointColumn)],
    attention: [
      {
        columns: ["Promoted", "Promoted"],
        formula: "=AND(ISNUMBER({Promoted}),ISNUMBER({Start}),{Promoted}<{Start})",
        fill: "#FBD9C6",
      },
      {
        columns: ["Left", "Left"],
        formula: "=AND(ISNUMBER({Left}),ISNUMBER({Start}),{Left}<{Start})",
        fill: "#FBD9C6",
      },
    ],
  });
}
