import { z } from "zod";
import { IsoDate } from "./iso-date";
import { Outcome, Pillar } from "./outcome";

/*
 * Rows of a plan as read from a workbook: every field may be missing, because people hand in unfinished plans and
 * criteria, not types, say what is missing. A choice outside its list is text that did not match and stays text here;
 * criteria judge it. Numbers and dates that can't be read are missing here and listed in `workbook.unreadable`.
 */
const text = z.string().optional();
const number = z.number().optional();
const date = IsoDate.optional();
/** Five values, Q1..Q5. */
const quarters = z.array(z.number().optional()).length(5);

/** What a department promises on one outcome. Targets, baseline and actuals are in the outcome's unit. */
export const Commitment = z.object({
  id: text,
  pillar: text,
  commitment: text,
  outcomeId: text,
  owner: text,
  deputy: text,
  baseline: number,
  targets: quarters,
  actuals: quarters,
  needsMoney: z.boolean().optional(),
});
export type Commitment = z.infer<typeof Commitment>;

/** Money per quarter in the line's currency, with its tie to an outcome. */
export const BudgetLine = z.object({
  id: text,
  description: text,
  category: text,
  costCentre: text,
  owner: text,
  currency: text,
  outcomeId: text,
  marker: number,
  wouldNotRunWithoutAim: z.boolean().optional(),
  rationale: text,
  pilotId: text,
  quarters,
});
export type BudgetLine = z.infer<typeof BudgetLine>;

/** Share (0..1) of a line whose Outcome ID is SPLIT. */
export const Split = z.object({ lineId: text, outcomeId: text, share: number });
export type Split = z.infer<typeof Split>;

/** Money spent on a line in a quarter. */
export const Actual = z.object({ lineId: text, quarter: text, amount: number });
export type Actual = z.infer<typeof Actual>;

/** A funded experiment. Ask is in the round's currency. */
export const Pilot = z.object({
  id: text,
  pilot: text,
  domain: text,
  stage: text,
  objectiveId: text,
  outcomeId: text,
  hypothesis: text,
  metric: text,
  comparator: text,
  threshold: number,
  stopThreshold: number,
  measureBy: date,
  source: text,
  start: date,
  sunset: date,
  disposition: text,
  decisionId: text,
  extensions: number,
  ask: number,
  owner: text,
  deputy: text,
  evaluator: text,
});
export type Pilot = z.infer<typeof Pilot>;

/** A dated reading of a pilot. */
export const Checkpoint = z.object({ id: text, pilotId: text, date, value: number, call: text, note: text });
export type Checkpoint = z.infer<typeof Checkpoint>;

/** A step on the way to a commitment. `dependsOn` is the cell's list of IDs, split at semicolons. */
export const Milestone = z.object({
  id: text,
  commitmentId: text,
  milestone: text,
  owner: text,
  start: date,
  due: date,
  dependsOn: z.array(z.string()),
  indicator: text,
  lineId: text,
  status: text,
  nextCheckIn: date,
});
export type Milestone = z.infer<typeof Milestone>;

/** What was seen, in numbers or in words. */
export const Evidence = z.object({
  id: text,
  outcomeId: text,
  period: text,
  kind: text,
  channel: text,
  whatWeSaw: text,
  source: text,
});
export type Evidence = z.infer<typeof Evidence>;

/** A count, or the word that stands where a small one was hidden. */
export const Count = z.union([z.number(), z.literal("suppressed")]);
export type Count = z.infer<typeof Count>;

/** Counts of one group at one decision point in one period; never people. */
export const GroupCount = z.object({
  id: text,
  outcomeId: text,
  decisionPoint: text,
  period: text,
  group: text,
  eligible: Count.optional(),
  selected: Count.optional(),
});
export type GroupCount = z.infer<typeof GroupCount>;

/** Money redeployed from one line to another. */
export const Move = z.object({
  id: text,
  fromLine: text,
  toLine: text,
  quarter: text,
  amount: number,
  decisionId: text,
});
export type Move = z.infer<typeof Move>;

/** A request for a waiver; it silences nothing until the round grants it. */
export const WaiverRequest = z.object({
  criterion: text,
  item: text,
  reason: text,
  askedBy: text,
  approver: text,
  expires: date,
});
export type WaiverRequest = z.infer<typeof WaiverRequest>;

/** One row of the plan's copy of the outcome dictionary, as it stands in the sheet. */
export const PlanOutcome = Outcome.partial();
export type PlanOutcome = z.infer<typeof PlanOutcome>;

/** A sign-off: who, when, and the fingerprint of what was signed. */
export const SignOff = z.object({ name: text, date, fingerprint: text });
export type SignOff = z.infer<typeof SignOff>;

/** The named cells of Start. */
export const Start = z.object({
  department: text,
  departmentCode: text,
  planOwner: text,
  deputy: text,
  financePartner: text,
  round: text,
  firstQuarter: text,
  fiscalStartMonth: number,
  currency: text,
  envelope: number,
  stage: text,
  signOff: z.object({ department: SignOff, finance: SignOff, coalition: SignOff }),
});
export type Start = z.infer<typeof Start>;

/** Everything a department typed into a five-quarter plan. */
export const Plan = z.object({
  start: Start,
  outcomes: z.array(PlanOutcome),
  commitments: z.array(Commitment),
  budget: z.array(BudgetLine),
  splits: z.array(Split),
  actuals: z.array(Actual),
  pilots: z.array(Pilot),
  checkpoints: z.array(Checkpoint),
  milestones: z.array(Milestone),
  evidence: z.array(Evidence),
  groups: z.array(GroupCount),
  moves: z.array(Move),
  waivers: z.array(WaiverRequest),
});
export type Plan = z.infer<typeof Plan>;

/** The choices that are the same in every round. Shown words can be renamed; these are the values. */
export const choices = {
  pillar: Pillar.options,
  category: ["People", "Programme", "Training", "Technology", "Supplier", "Listening", "Other"],
  domain: ["Product", "Service", "Customer experience"],
  pilotStage: ["Idea", "Pilot", "Scale", "Closed"],
  comparator: ["≥", "≤", ">", "<", "="],
  disposition: ["Scale", "Adapt", "Stop", "Extend"],
  call: ["Continue", "Scale", "Stop"],
  status: ["Not started", "Under way", "Done", "Blocked", "Dropped"],
  kind: ["Quantitative", "Qualitative"],
  yesNo: ["yes", "no"],
  stage: ["draft", "submitted"],
  marker: [0, 1, 2],
} as const;
