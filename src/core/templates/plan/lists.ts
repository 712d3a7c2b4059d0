import { choices } from "../../domain/plan";
import { quartersFrom } from "../../domain/quarter";
import type { ListSpec } from "../template";

/** How many earlier quarters a Period may lie in: two years back are enough for a baseline and its trend. */
const earlierQuarters = 8;

/** The drop-down sources of the five-quarter plan, in the order in which they stand on Lists. */
export const planLists: readonly ListSpec[] = [
  {
    name: "OutcomeChoices",
    header: "Outcome ID or SPLIT",
    values: (round) => [...round.outcomes.map((outcome) => outcome.id), "SPLIT"],
  },
  { name: "OutcomeIds", header: "Outcome ID", values: (round) => round.outcomes.map((outcome) => outcome.id) },
  {
    name: "ObjectiveIds",
    header: "Objective ID",
    values: (round) => orDash(round.objectives.map((objective) => objective.id)),
  },
  { name: "MemberNames", header: "Member", values: (round) => orDash(round.members.map((member) => member.name)) },
  { name: "DecisionPoints", header: "Decision point", values: (round) => round.decisionPoints },
  { name: "GroupLabels", header: "Group", values: (round) => [...round.groups, "Total", "Not disclosed"] },
  {
    name: "Periods",
    header: "Period",
    values: (round) => quartersFrom(round.firstQuarter, earlierQuarters + 5, -earlierQuarters),
  },
  { name: "PlanQuarters", header: "Quarter", values: (round) => quartersFrom(round.firstQuarter, 5) },
  {
    name: "CurrencyCodes",
    header: "Currency",
    values: (round) => [round.currency, ...Object.keys(round.rates).filter((code) => code !== round.currency)],
  },
  { name: "PillarChoices", header: "Pillar", values: () => choices.pillar },
  { name: "CategoryChoices", header: "Category", values: () => choices.category },
  { name: "MarkerChoices", header: "Marker", values: () => choices.marker },
  { name: "YesNoChoices", header: "Yes or no", values: () => choices.yesNo },
  { name: "DomainChoices", header: "Domain", values: () => choices.domain },
  { name: "PilotStageChoices", header: "Pilot stage", values: () => choices.pilotStage },
  { name: "ComparatorChoices", header: "Comparator", values: () => choices.comparator },
  { name: "DispositionChoices", header: "Disposition", values: () => choices.disposition },
  { name: "CallChoices", header: "Call", values: () => choices.call },
  { name: "StatusChoices", header: "Status", values: () => choices.status },
  { name: "KindChoices", header: "Kind", values: () => choices.kind },
  { name: "StageChoices", header: "Stage", values: () => choices.stage },
];

/** A list needs at least one cell for its name to cover. */
function orDash(values: readonly string[]): readonly string[] {
  return values.length > 0 ? values : ["–"];
}
