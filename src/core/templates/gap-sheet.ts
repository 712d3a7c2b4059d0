import type { Round } from "../domain/round";
import { copyAttention, copyCells, copyLabels, copyWidths } from "./gap/copy-page";
import { gapContext } from "./gap/gap-context";
import { gapsAttention, gapsCells, gapsCharts, gapsLabels, gapsWidths } from "./gap/gaps-page";
import { groupsCells, groupsLabels, groupsWidths } from "./gap/groups-page";
import { rosterTable } from "./gap/roster";
import { gapNamedCells, gapStartAttention, gapStartCells, gapStartLabels, gapStartWidths } from "./gap/start-page";
import { lists } from "./lists";
import { hiddenSheets } from "./pieces/hidden-sheets";
import type { ListSpec, SheetSpec, Template } from "./template";

const result = { role: "result", visibility: "visible", protected: true } as const;

const sheets: readonly SheetSpec[] = [
  {
    name: "Start",
    role: "guide",
    visibility: "visible",
    protected: false,
    title: "Gap sheet",
    hint: "This sheet stays with HR. Warm cells are yours to fill in; the rest follows from Roster.",
    widths: gapStartWidths,
  },
  {
    name: "Roster",
    role: "input",
    visibility: "visible",
    protected: false,
    title: "Roster",
    hint: "One row a person, without names. It never leaves HR; only the suppressed counts of the next sheets may.",
  },
  {
    name: "Groups",
    ...result,
    title: "Groups",
    hint: "All live: counts by group. Small ones are suppressed, with whatever would give them away.",
    widths: groupsWidths,
    portrait: true,
  },
  {
    name: "Gaps",
    ...result,
    title: "Gaps",
    hint: "All live: each gap with its interval and how many people it rests on.",
    widths: gapsWidths,
  },
  {
    name: "Copy",
    ...result,
    title: "Copy",
    hint: "Counts for a plan's Groups, of the decision point, period and outcome chosen on Start.",
    widths: copyWidths,
  },
  ...hiddenSheets,
];

const rosterGroups: ListSpec = { name: "RosterGroups", header: "Group", values: (round) => round.groups };
const outcomePoints: ListSpec = {
  name: "OutcomePoints",
  header: "Measured at",
  values: (round: Round) =>
    round.outcomes.map(({ decisionPoint, metric }) => (metric === "typed" ? "–" : (decisionPoint ?? "–"))),
};

/** The gap sheet: people's rows that stay with HR, and what may be shown of them. */
export const gapSheet: Template = {
  id: "gap-sheet",
  title: "Gap sheet",
  scope: "coalition",
  purpose: "For an HR analyst, never handed in: people's rows, suppressed group counts, and gaps with their intervals.",
  spec: (round) => ({
    id: "gap-sheet",
    title: "Gap sheet",
    version: "1.0",
    sheets,
    tables: [rosterTable()],
    idCode: "",
    namedCells: gapNamedCells,
    contentCells: [],
    lists: [
      rosterGroups,
      lists.decisionPoints,
      lists.departmentCodes,
      lists.periods,
      lists.outcomeIds,
      outcomePoints,
      lists.yesNo,
    ],
    computedCells: [...gapStartCells(round), ...groupsCells(round), ...gapsCells(round), ...copyCells(round)],
    labels: [...gapStartLabels, ...groupsLabels(round), ...gapsLabels(round), ...copyLabels],
    attention: [...gapStartAttention, ...gapsAttention(round), ...copyAttention],
    charts: gapsCharts(round),
  }),
  context: ({ round, gapSheet: content }) => gapContext(round, content),
};
