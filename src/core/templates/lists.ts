import { Direction, Metric, Unit } from "../domain/outcome";
import { choices } from "../domain/plan";
import { quarterDates, quartersFrom } from "../domain/quarter";
import { serialFromIsoDate } from "../workbook/serial-date";
import type { ListSpec } from "./template";

/** How many earlier quarters a Period may lie in: two years back are enough for a baseline and its trend. */
export const earlierQuarters = 8;

/** Drop-down sources and other columns of Lists that several templates share, each under the defined name that covers it. */
export const lists = {
  outcomeChoices: {
    name: "OutcomeChoices",
    header: "Outcome ID or SPLIT",
    values: (round) => [...round.outcomes.map((outcome) => outcome.id), "SPLIT"],
  },
  outcomeIds: {
    name: "OutcomeIds",
    header: "Outcome ID",
    values: (round) => round.outcomes.map((outcome) => outcome.id),
  },
  objectiveIds: {
    name: "ObjectiveIds",
    header: "Objective ID",
    values: (round) => orDash(round.objectives.map((objective) => objective.id)),
  },
  memberNames: {
    name: "MemberNames",
    header: "Member",
    values: (round) => orDash(round.members.map((member) => member.name)),
  },
  departmentCodes: {
    name: "DepartmentCodes",
    header: "Department code",
    values: (round) => round.departments.map((department) => department.code),
  },
  forumNames: {
    name: "ForumNames",
    header: "Forum",
    values: (round) => orDash([...new Set(round.forums.map((forum) => forum.forum))]),
  },
  forumDates: {
    name: "ForumDates",
    header: "Forum date",
    kind: "date",
    values: (round) => orDash(round.forums.map((forum) => serialFromIsoDate(forum.date))),
  },
  forumSlots: {
    name: "ForumSlots",
    header: "Forum slots",
    values: (round) => orDash(round.forums.map((forum) => forum.slots)),
  },
  scoringCriteria: {
    name: "ScoringCriteria",
    header: "Scored on",
    values: (round) => round.pack.scoring.map(({ criterion }) => criterion),
  },
  scoringWeights: {
    name: "ScoringWeights",
    header: "Weight",
    values: (round) => round.pack.scoring.map(({ weight }) => weight),
  },
  decisionPoints: { name: "DecisionPoints", header: "Decision point", values: (round) => round.decisionPoints },
  groupLabels: {
    name: "GroupLabels",
    header: "Group",
    values: (round) => [...round.groups, "Total", "Not disclosed"],
  },
  periods: {
    name: "Periods",
    header: "Period",
    values: (round) => quartersFrom(round.firstQuarter, earlierQuarters + 5, -earlierQuarters),
  },
  planQuarters: { name: "PlanQuarters", header: "Quarter", values: (round) => quartersFrom(round.firstQuarter, 5) },
  quarterStarts: {
    name: "QuarterStarts",
    header: "Quarter starts",
    kind: "date",
    values: (round) =>
      quartersFrom(round.firstQuarter, 5).map((quarter) =>
        serialFromIsoDate(quarterDates(quarter, round.calendar).start),
      ),
  },
  quarterEnds: {
    name: "QuarterEnds",
    header: "Quarter ends",
    kind: "date",
    values: (round) =>
      quartersFrom(round.firstQuarter, 5).map((quarter) =>
        serialFromIsoDate(quarterDates(quarter, round.calendar).end),
      ),
  },
  currencyCodes: {
    name: "CurrencyCodes",
    header: "Currency",
    values: (round) => [round.currency, ...Object.keys(round.rates).filter((code) => code !== round.currency)],
  },
  pillars: { name: "PillarChoices", header: "Pillar", values: () => choices.pillar },
  categories: { name: "CategoryChoices", header: "Category", values: () => choices.category },
  markers: { name: "MarkerChoices", header: "Marker", values: () => choices.marker },
  yesNo: { name: "YesNoChoices", header: "Yes or no", values: () => choices.yesNo },
  domains: { name: "DomainChoices", header: "Domain", values: () => choices.domain },
  pilotStages: { name: "PilotStageChoices", header: "Pilot stage", values: () => choices.pilotStage },
  comparators: { name: "ComparatorChoices", header: "Comparator", values: () => choices.comparator },
  dispositions: { name: "DispositionChoices", header: "Disposition", values: () => choices.disposition },
  calls: { name: "CallChoices", header: "Call", values: () => choices.call },
  statuses: { name: "StatusChoices", header: "Status", values: () => choices.status },
  kinds: { name: "KindChoices", header: "Kind", values: () => choices.kind },
  metrics: { name: "MetricChoices", header: "Metric", values: () => Metric.options },
  units: { name: "UnitChoices", header: "Unit", values: () => Unit.options },
  directions: { name: "DirectionChoices", header: "Direction", values: () => Direction.options },
  severities: { name: "SeverityChoices", header: "Severity", values: () => ["error", "warning", "info"] },
  decisionRules: { name: "DecisionRuleChoices", header: "Decision rule", values: () => ["Consensus", "Vote"] },
  findingStatuses: {
    name: "FindingStatusChoices",
    header: "Status of a finding",
    values: () => ["Open", "Waived", "Settled"],
  },
  submissionStatuses: {
    name: "SubmissionStatusChoices",
    header: "Status of a submission",
    values: () => ["Missing", "Received", "Sent back", "Approved", "Unreadable"],
  },
  fundAvailable: {
    name: "FundAvailable",
    header: "Fund available",
    kind: "money",
    values: (round) => round.fund?.tranches ?? [0, 0, 0, 0, 0],
  },
  stages: { name: "StageChoices", header: "Stage", values: () => choices.stage },
} as const satisfies Readonly<Record<string, ListSpec>>;

/** A list needs at least one cell for its name to cover. */
function orDash<Value>(values: readonly Value[]): readonly (Value | string)[] {
  return values.length > 0 ? values : ["–"];
}
