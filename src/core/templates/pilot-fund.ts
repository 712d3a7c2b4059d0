import { fundContext } from "./fund/fund-context";
import { fundCells, fundCharts, fundLabels, fundNamedCells, fundRows } from "./fund/fund-page";
import { sunsetAttention, sunsetCells, sunsetCharts, sunsetLabels, sunsetWidths } from "./fund/sunsets";
import { fundTables } from "./fund/tables";
import { lists } from "./lists";
import { hiddenSheets } from "./pieces/hidden-sheets";
import type { SheetSpec, Template } from "./template";

const input = { role: "input", visibility: "visible", protected: false } as const;

const sheets: readonly SheetSpec[] = [
  {
    name: "Fund",
    role: "guide",
    visibility: "visible",
    protected: false,
    title: "Pilot fund",
    hint: "Start here. Warm cells are yours to fill in; the rest follows from the other sheets.",
    headerRow: fundRows.ledger,
    frozen: { rows: 0, columns: 0 },
    widths: [20, 16, 14, 22, 22, 14],
    portrait: true,
  },
  {
    name: "Applications",
    ...input,
    title: "Applications",
    hint: "Pilots that ask for money of the fund. A review fills this from the plans, in a copy.",
  },
  {
    name: "Scores",
    ...input,
    title: "Scores",
    hint: "One row for each reviewer and pilot, 1 to 5 on each criterion of the pack.",
  },
  {
    name: "Awards",
    ...input,
    title: "Awards",
    hint: "Money granted, by pilot and quarter, and the decision behind it.",
  },
  { name: "Spend", ...input, title: "Spend", hint: "Money of the fund spent, by pilot and quarter." },
  { name: "Checkpoints", ...input, title: "Checkpoints", hint: "Dated readings of pilots, as in the plans." },
  {
    name: "Decisions",
    ...input,
    title: "Decisions",
    hint: "What forums decided: on what evidence, at what cost to whom, and who dissented.",
  },
  {
    name: "Sunsets",
    role: "result",
    visibility: "visible",
    protected: true,
    title: "Sunsets",
    hint: "All live: what ends when, against the forums' slots.",
    widths: sunsetWidths,
    portrait: true,
  },
  ...hiddenSheets,
];

/** The pilot fund: one a coalition, with the money for pilots, what is asked of it, and how it was decided. */
export const pilotFund: Template = {
  id: "pilot-fund",
  title: "Pilot fund",
  scope: "coalition",
  purpose: "The coalition's money for pilots: tranches, applications, scores, awards, spending, decisions and sunsets.",
  spec: (round) => ({
    id: "pilot-fund",
    title: "Pilot fund",
    version: "1.0",
    sheets,
    tables: fundTables(round),
    idCode: "",
    namedCells: fundNamedCells,
    contentCells: [],
    lists: [
      lists.objectiveIds,
      lists.outcomeIds,
      lists.memberNames,
      lists.departmentCodes,
      lists.planQuarters,
      lists.quarterStarts,
      lists.quarterEnds,
      lists.forumNames,
      lists.forumDates,
      lists.forumSlots,
      lists.scoringCriteria,
      lists.scoringWeights,
      lists.domains,
      lists.pilotStages,
      lists.comparators,
      lists.dispositions,
      lists.calls,
    ],
    computedCells: [...fundCells, ...sunsetCells],
    labels: [...fundLabels, ...sunsetLabels],
    attention: sunsetAttention,
    charts: [...fundCharts, ...sunsetCharts],
  }),
  context: ({ round, fund, asOf }) => fundContext(round, fund, asOf),
};
