import type { RollupAsk, RollupGap, RollupMoney } from "../../../domain/book-content";
import { quarterColumns } from "../../plan/tables/quarter-columns";
import { defineTable, type ColumnSpec } from "../../template";
import type { BookContext } from "../book-context";

const sheet = "Rollup";
const five = <Row>(key: string, prefix: string, note: string) =>
  quarterColumns(
    key,
    prefix,
    "money",
    (quarter) => `${note} ${quarter}, in the round's currency.`,
  ) as readonly ColumnSpec<Row, BookContext>[];
const sum = (values: readonly (number | undefined)[]) => values.reduce<number>((all, value) => all + (value ?? 0), 0);

/** Money of all plans by department, outcome, marker and source; Portfolio adds it up. */
export const money = defineTable<RollupMoney, BookContext>({
  key: "money",
  name: "Money",
  sheet,
  inputRows: 1,
  columns: [
    { key: "department", label: "Department", kind: "text", width: 13, note: "Code of the department." },
    { key: "outcomeId", label: "Outcome ID", kind: "id", width: 12, note: "The outcome it serves." },
    { key: "pillar", label: "Pillar", kind: "text", width: 16, note: "The outcome's pillar, or Not tied." },
    { key: "marker", label: "Marker", kind: "marker", width: 9, note: "0, 1 or 2." },
    { key: "paidFrom", label: "Paid from", kind: "text", width: 12, note: "Envelope, or Fund for a pilot's lines." },
    ...five<RollupMoney>("planned", "", "Planned in quarter"),
    {
      key: "total",
      label: "Total",
      kind: "money",
      width: 13,
      note: "Planned in the five quarters.",
      computed: { formula: "=SUM(Money[[#This Row],[Q1]:[Q5]])", value: (row) => sum(row.planned) },
    },
    ...five<RollupMoney>("spent", "Spent ", "Spent in quarter"),
  ],
});

/** How far the coalition is with each outcome. */
export const gaps = defineTable<RollupGap, BookContext>({
  key: "gaps",
  name: "Gaps",
  sheet,
  inputRows: 1,
  columns: [
    { key: "outcomeId", label: "Outcome ID", kind: "id", width: 12, note: "The outcome." },
    { key: "period", label: "Period", kind: "quarter", width: 12, note: "The latest that was counted." },
    { key: "metric", label: "Metric", kind: "text", width: 14, note: "How it is measured." },
    { key: "measured", label: "Measured", kind: "number", width: 12, note: "Over all departments' counts." },
    { key: "low", label: "Low", kind: "number", width: 12, note: "Low end of the interval." },
    { key: "high", label: "High", kind: "number", width: 12, note: "High end of the interval." },
    { key: "n", label: "n", kind: "count", width: 10, note: "People counted." },
    { key: "status", label: "Status", kind: "text", width: 14, note: "ok, indicative or suppressed." },
  ],
});

/** What pilots ask of the fund. */
export const asks = defineTable<RollupAsk, BookContext>({
  key: "asks",
  name: "Asks",
  sheet,
  inputRows: 1,
  columns: [
    { key: "pilotId", label: "Pilot ID", kind: "id", width: 13, note: "The pilot." },
    { key: "department", label: "Department", kind: "text", width: 13, note: "Code of the department." },
    { key: "outcomeId", label: "Outcome ID", kind: "id", width: 12, note: "The outcome it should move." },
    { key: "sunset", label: "Sunset", kind: "date", width: 13, note: "When it ends." },
    ...five<RollupAsk>("asks", "Ask ", "Asked for in quarter"),
    { key: "disposition", label: "Disposition", kind: "text", width: 13, note: "What was decided on it, if anything." },
  ],
});
