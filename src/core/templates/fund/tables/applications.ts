import type { Application } from "../../../domain/fund-content";
import { serialFromIsoDate } from "../../../workbook/serial-date";
import { pilots } from "../../plan/tables/pilots";
import { quarterColumns } from "../../plan/tables/quarter-columns";
import { defineTable, tableRows, type ColumnSpec } from "../../template";
import type { FundContext } from "../fund-context";

/** Where the rows of Applications begin, counted from one as ROW() does. */
const firstRow = tableRows.first + 1;

/**
 * The number by which a pilot's sunset is put in order: its date, and a grain of its row so that no two are alike.
 *
 * Closed pilots have none: their sunset is behind them.
 */
export function sunsetOrder(application: Application, index: number): number | "" {
  if (application.sunset === undefined || application.stage?.toLowerCase() === "closed") return "";
  return serialFromIsoDate(application.sunset) + (firstRow + index) / 1_000_000;
}

/** Pilots that ask for money of the fund, as their departments' plans have them. */
export const applications = defineTable<Application, FundContext>({
  key: "applications",
  name: "Applications",
  sheet: "Applications",
  inputRows: 40,
  idsName: "PilotIds",
  columns: [
    // The plans' own columns; defineTable has forgotten their row type, which an application extends.
    ...(pilots.columns as readonly ColumnSpec<Application, FundContext>[]),
    {
      key: "department",
      label: "Department",
      kind: "choice",
      required: true,
      list: "DepartmentCodes",
      width: 13,
      note: "Code of the department that asks.",
    },
    ...(quarterColumns(
      "asks",
      "Ask ",
      "money",
      (quarter) => `What the pilot asks for in quarter ${quarter}, in the round's currency.`,
    ) as readonly ColumnSpec<Application, FundContext>[]),
    {
      key: "sunsetOrder",
      label: "Sunset order",
      kind: "number",
      width: 14,
      note: "Puts the Sunsets sheet in order. Leave it be.",
      computed: {
        formula:
          '=IF(AND(Applications[[#This Row],[Sunset]]<>"",Applications[[#This Row],[Stage]]<>"Closed"),IFERROR(Applications[[#This Row],[Sunset]]+ROW()/1000000,""),"")',
        value: (row, { fund }) => {
          const index = fund.applications.indexOf(row);
          return index < 0 ? "" : sunsetOrder(row, index);
        },
      },
    },
  ],
  quarterGroups: ["Ask Q1"],
  attention: [
    { columns: ["Sunset", "Sunset"], formula: '=AND({Pilot}<>"",NOT({Sunset}<>""))', fill: "#FBD9C6" },
    {
      columns: ["Ask", "Ask"],
      formula:
        "=AND(ISNUMBER({Ask}),OR({Ask}>PilotCap,ABS({Ask}-SUM({Ask Q1},{Ask Q2},{Ask Q3},{Ask Q4},{Ask Q5}))>0.5))",
      fill: "#FBD9C6",
    },
  ],
});
