import { lists } from "../lists";
import type { ListSpec } from "../template";

/** The drop-down sources of the five-quarter plan, in the order in which they stand on Lists. */
export const planLists: readonly ListSpec[] = [
  lists.outcomeChoices,
  lists.outcomeIds,
  lists.objectiveIds,
  lists.memberNames,
  lists.decisionPoints,
  lists.groupLabels,
  lists.periods,
  lists.planQuarters,
  lists.currencyCodes,
  lists.pillars,
  lists.categories,
  lists.markers,
  lists.yesNo,
  lists.domains,
  lists.pilotStages,
  lists.comparators,
  lists.dispositions,
  lists.calls,
  lists.statuses,
  lists.kinds,
  lists.stages,
];
