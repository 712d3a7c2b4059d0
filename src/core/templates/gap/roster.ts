import type { RosterRow } from "../../domain/gap-sheet-content";
import { type ColumnSpec, defineTable, type TableSpec } from "../template";
import type { GapContext } from "./gap-context";
import { rowFlags, type RowFlags } from "./row-flags";
import { yearBeforeCell } from "./start-page";

const own = (column: string) => `Roster[[#This Row],[${column}]]`;
const of = (pick: (flags: RowFlags) => string) => (row: RosterRow, context: GapContext) =>
  pick(rowFlags(row, context.round, context.days));

/** Whether the person was here on a day: COUNTIF takes dates only, so that blanks and text are never read as one. */
const hereOn = (day: string) => `COUNTIF(${own("Start")},"<="&${day})>COUNTIF(${own("Left")},"<"&${day})`;

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

/*
 * Four columns, and none for each decision point: in the workbench's grid what an edit costs grows with the number of cells that hold a
 * formula, and a roster has thousands of rows. Groups compares Counted at with each decision point as a whole column instead.
 */
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
    key: "staffGroup",
    label: "Staff group",
    kind: "text",
    width: 18,
    note: "The group of those here on the day asked about, who are counted as staff and whose pay is compared.",
    computed: {
      // &"": the grid hands an empty text on as an empty cell, which it holds to differ from "".
      formula: `=IF(${hereOn("AsOf")},${own("Known group")}&"","")`,
      value: of((flags) => flags.staffGroup),
    },
  },
  {
    key: "stillHere",
    label: "Still here",
    kind: "text",
    width: 9,
    note: "Whether who was here a year before still is; empty for who was not here then, or has no known group.",
    computed: {
      formula: `=IF(${own("Known group")}="","",IF(${hereOn(yearBeforeCell)},IF(COUNTIF(${own("Left")},"<"&AsOf)>0,"no","yes"),""))`,
      value: of((flags) => flags.stillHere),
    },
  },
  {
    key: "countedAt",
    label: "Counted at",
    kind: "text",
    width: 18,
    note: "The decision point at which the row counts: where the person was eligible, and group and selection are known.",
    computed: {
      formula: `=IF(OR(${own("Known group")}="",LEN(${own("Selected")})=0,${own("Eligible")}<>"yes"),"",${own("Decision point")}&"")`,
      value: of((flags) => flags.countedAt),
    },
  },
];

/** The people's rows that everything else is worked out from. They never leave this sheet but as suppressed counts. */
export function rosterTable(): TableSpec {
  return defineTable<RosterRow, GapContext>({
    key: "roster",
    name: "Roster",
    sheet: "Roster",
    inputRows: 500,
    columns: [...typed, ...computed],
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
