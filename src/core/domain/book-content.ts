import { z } from "zod";
import { effectivePack } from "./effective-pack";
import { Decision } from "./fund-content";
import { IsoDate } from "./iso-date";
import { Outcome } from "./outcome";
import { ownCheckToRow } from "./own-check-to-row";
import type { Pack } from "./pack";
import { WaiverRequest } from "./plan";
import type { Round } from "./round";

/*
 * Rows of the coalition book as read from its workbook; every field may be missing, as in a plan.
 */
const text = z.string().optional();
const number = z.number().optional();
const date = IsoDate.optional();
const yesNo = z.boolean().optional();
const quarters = z.array(z.number().optional()).length(5);

/** How the coalition decides and who speaks for it. */
export const Charter = z.object({
  decisionRule: text,
  quorum: text,
  onDisagreement: text,
  speaker: text,
  signsOff: text,
});
export type Charter = z.infer<typeof Charter>;

/** A department as the book lists it. */
export const BookDepartment = z.object({
  code: text,
  name: text,
  head: text,
  financePartner: text,
  envelope: number,
  due: date,
  deputy: text,
});
export type BookDepartment = z.infer<typeof BookDepartment>;

/** A member as the book lists it. */
export const BookMember = z.object({
  name: text,
  function: text,
  role: text,
  vote: yesNo,
  department: text,
  external: yesNo,
  deputy: text,
});
export type BookMember = z.infer<typeof BookMember>;

/** One setting of a criterion: one row a threshold; a criterion with two has two, named `pillar-balance.minimum`. Lists are split by semicolons. */
export const CriterionRow = z.object({
  criterion: text,
  on: yesNo,
  severity: text,
  threshold: z.union([z.string(), z.number()]).optional(),
  why: text,
});
export type CriterionRow = z.infer<typeof CriterionRow>;

/** A scoring criterion and its weight. */
export const ScoringRow = z.object({ criterion: text, weight: number });
export type ScoringRow = z.infer<typeof ScoringRow>;

/** Our word for a word of the product. */
export const VocabularyRow = z.object({ word: text, ours: text });
export type VocabularyRow = z.infer<typeof VocabularyRow>;

/** A check of the pack's own, as data; see `own-check.ts` for what each kind means. */
export const OwnCheckRow = z.object({
  id: text,
  title: text,
  table: text,
  column: text,
  kind: text,
  value: z.union([z.string(), z.number()]).optional(),
  other: text,
  severity: text,
  why: text,
  remedy: text,
});
export type OwnCheckRow = z.infer<typeof OwnCheckRow>;

/** One department's workbook as a review found it. */
export const SubmissionRow = z.object({
  department: text,
  file: text,
  templateVersion: text,
  fingerprint: text,
  received: date,
  errors: number,
  warnings: number,
  waivers: number,
  status: text,
  reviewer: text,
});
export type SubmissionRow = z.infer<typeof SubmissionRow>;

/** A finding as a review found it. */
export const FindingRow = z.object({
  department: text,
  severity: text,
  criterion: text,
  sheet: text,
  cell: text,
  item: text,
  message: text,
  remedy: text,
  status: text,
});
export type FindingRow = z.infer<typeof FindingRow>;

/** What a reviewer wrote down about one item of a department's plan, or about the plan as a whole; it stays in the book. */
export const BookNote = z.object({ id: text, department: text, item: text, note: text, by: text, date });
export type BookNote = z.infer<typeof BookNote>;

/** A meeting that decides. */
export const ForumRow = z.object({ forum: text, date, slots: number, chair: text });
export type ForumRow = z.infer<typeof ForumRow>;

/** Money of one department for one outcome (or none), by what it is paid from; round currency. Pillar is "Not tied" for marker 0. */
export const RollupMoney = z.object({
  department: text,
  outcomeId: text,
  pillar: text,
  marker: number,
  /** "Envelope", or "Fund" for lines with a pilot. */
  paidFrom: text,
  planned: quarters,
  spent: quarters,
});
export type RollupMoney = z.infer<typeof RollupMoney>;

/** How far the coalition is with one outcome, over all departments' counts. */
export const RollupGap = z.object({
  outcomeId: text,
  period: text,
  metric: text,
  measured: number,
  low: number,
  high: number,
  n: number,
  /** What the statistics say of themselves: "ok", "indicative", "suppressed". */
  status: text,
});
export type RollupGap = z.infer<typeof RollupGap>;

/** What one pilot asks of the fund and when it ends. */
export const RollupAsk = z.object({
  pilotId: text,
  department: text,
  outcomeId: text,
  sunset: date,
  /** What was decided on it, as the plan says; a pilot with one needs no decision at its sunset. */
  disposition: text,
  asks: quarters,
});
export type RollupAsk = z.infer<typeof RollupAsk>;

/** What a review rewrites, and what the Portfolio sheet is computed from. */
export const Rollup = z.object({
  money: z.array(RollupMoney),
  gaps: z.array(RollupGap),
  asks: z.array(RollupAsk),
});
export type Rollup = z.infer<typeof Rollup>;

/** Everything in a coalition book. */
export const BookContent = z.object({
  charter: Charter,
  departments: z.array(BookDepartment),
  members: z.array(BookMember),
  dictionary: z.array(Outcome.partial()),
  objectives: z.array(z.object({ id: text, objective: text })),
  criteria: z.array(CriterionRow),
  scoring: z.array(ScoringRow),
  vocabulary: z.array(VocabularyRow),
  ownChecks: z.array(OwnCheckRow),
  granted: z.array(WaiverRequest),
  submissions: z.array(SubmissionRow),
  findings: z.array(FindingRow),
  notes: z.array(BookNote),
  forums: z.array(ForumRow),
  decisions: z.array(Decision),
  ...Rollup.shape,
});
export type BookContent = z.infer<typeof BookContent>;

/** What the book says of a criterion of the product: the registry hands these in, because data doesn't know rules. */
export interface KnownCriterion {
  readonly id: string;
  readonly severity: string;
  readonly thresholds?: Readonly<Record<string, number | readonly string[]>>;
  readonly because: string;
}

/** The book of a round with nothing received yet. */
export function emptyBook(round: Round, criteria: readonly KnownCriterion[] = []): BookContent {
  const pack = effectivePack(round.pack);
  return {
    charter: { decisionRule: "Consensus" },
    departments: round.departments.map(({ code, name, head, financePartner, envelope, due, deputy }) => ({
      code,
      name,
      head,
      financePartner,
      envelope,
      due,
      deputy,
    })),
    members: round.members.map((member) => ({ ...member })),
    dictionary: round.outcomes,
    objectives: round.objectives,
    criteria: criterionRows(pack, criteria),
    scoring: pack.scoring,
    vocabulary: Object.entries(pack.vocabulary).map(([word, ours]) => ({ word, ours })),
    ownChecks: (pack.ownChecks ?? []).map(ownCheckToRow),
    granted: round.waivers,
    submissions: [],
    findings: [],
    notes: [],
    forums: round.forums.map((forum) => ({ ...forum })),
    decisions: [],
    money: [],
    gaps: [],
    asks: [],
  };
}

/** A row for each criterion, or for each of its thresholds where it has several: the pack's settings over the criterion's own. */
function criterionRows(pack: Pack, criteria: readonly KnownCriterion[]): CriterionRow[] {
  return criteria.flatMap(({ id, severity, thresholds = {}, because }) => {
    const setting = pack.criteria[id];
    const row = (name: string, threshold: number | readonly string[] | undefined): CriterionRow => ({
      criterion: name,
      on: setting?.on ?? true,
      severity: setting?.severity ?? severity,
      threshold: typeof threshold === "object" ? threshold.join("; ") : threshold,
      why: because,
    });
    const all = Object.entries({ ...thresholds, ...setting?.thresholds });
    const [only] = all;
    if (only === undefined) return [row(id, undefined)];
    return all.length === 1 ? [row(id, only[1])] : all.map(([name, value]) => row(`${id}.${name}`, value));
  });
}
