import type { Count, GroupCount, Milestone } from "../domain/plan";
import { idKey } from "../domain/id-key";
import type { Round } from "../domain/round";
import type { Submission } from "../domain/submission";
import type { Sources } from "../findings/sources";
import { definitionText } from "./definition-text";
import type { DigestCount, DigestLink, PlanDigest, SafeCount } from "./plan-digest";
import { RollingUp } from "./roll-up";

/** What a digest is made of besides the plan. */
export interface DigestOptions {
  /** Code that the plan counts under. */
  readonly department: string;
  readonly round: Round;
  /** Least number of people in a group that is shown. */
  readonly minimumGroup: number;
}

/** The digest of one plan; made where the plan is read, so that the plan itself never has to leave there. */
export function digestOf(
  submission: Submission,
  sources: Pick<Sources, "places">,
  { department, round, minimumGroup }: DigestOptions,
): PlanDigest {
  const rolling = new RollingUp(round, minimumGroup);
  rolling.add(department, submission);
  const { money, asks } = rolling.rollup;
  const { start, ownRound, workbook } = submission;
  const askOf = new Map(asks.map((ask) => [idKey(ask.pilotId), ask.asks]));
  const place = (path: string) => sources.places.get(path) ?? null;
  const signed = [start.signOff.department.date, start.signOff.finance.date].filter((date) => date !== undefined);
  return {
    department,
    round: ownRound?.round ?? start.round,
    firstQuarter: ownRound?.firstQuarter ?? start.firstQuarter,
    templateVersion: workbook.templateVersion,
    pack: ownRound && `${ownRound.pack.id}@${ownRound.pack.version}`,
    signedOn: signed.sort().at(-1),
    coalitionSigner: start.signOff.coalition.name,
    money,
    asks,
    pilots: submission.pilots.map((pilot, row) => ({
      ...pilot,
      department,
      asks: [...(askOf.get(idKey(pilot.id)) ?? [0, 0, 0, 0, 0])],
      place: place(`pilots.${row}.id`) ?? place(`pilots.${row}`),
    })),
    milestones: submission.milestones.flatMap((milestone) =>
      milestone.id === undefined
        ? []
        : [{ id: milestone.id, isOver: isOver(milestone), ...(milestone.due ? { due: milestone.due } : {}) }],
    ),
    links: submission.milestones.flatMap((milestone, row) =>
      linksOf(milestone, row, department, round, place(`milestones.${row}.dependsOn`)),
    ),
    definitions: ownDefinitions(submission, round),
    counts: submission.groups.flatMap((row) => safeCounts(row, minimumGroup)),
    unread: [...submission.missingParts].map(([part, because]) => ({ part, because })),
    unreadableCells: workbook.unreadable.length,
  };
}

function isOver({ status }: Milestone): boolean {
  return ["done", "dropped"].includes(status?.trim().toLowerCase() ?? "");
}

function linksOf(
  milestone: Milestone,
  row: number,
  own: string,
  { departments }: Round,
  place: DigestLink["place"],
): DigestLink[] {
  const others = new Set(departments.map(({ code }) => code).filter((code) => code !== own));
  return milestone.dependsOn
    .filter((id) => others.has(idKey(id).split("-")[0] ?? ""))
    .map((waitsOn) => ({
      row,
      waitsOn: waitsOn.trim(),
      isOver: isOver(milestone),
      place,
      ...(milestone.id === undefined ? {} : { milestone: milestone.id.trim() }),
      ...(milestone.start === undefined ? {} : { start: milestone.start }),
    }));
}

function ownDefinitions({ outcomes }: Submission, round: Round): Record<string, string> {
  const shared = new Map(round.outcomes.map((outcome) => [outcome.id, definitionText(outcome)]));
  const own = outcomes.flatMap((outcome) => {
    const text = definitionText(outcome);
    const known = shared.get(idKey(outcome.id));
    return known === undefined || known === text ? [] : [[idKey(outcome.id), text] as const];
  });
  return Object.fromEntries(own);
}

/** A row without outcome, period or group can't be held against other departments' rows. */
function safeCounts(row: GroupCount, minimum: number): DigestCount[] {
  const { outcomeId, decisionPoint, period, group, eligible, selected } = row;
  if (!outcomeId || !decisionPoint || !period || !group) return [];
  const rest = typeof eligible === "number" && typeof selected === "number" ? eligible - selected : 0;
  const isTelling = isSmall(rest, minimum);
  const safe = (count: Count | undefined): SafeCount | undefined =>
    count === "suppressed" || isTelling || (count !== undefined && isSmall(count, minimum)) ? "hidden" : count;
  const [shownEligible, shownSelected] = [safe(eligible), safe(selected)];
  return [
    {
      outcomeId: idKey(outcomeId),
      decisionPoint: decisionPoint.trim(),
      period: idKey(period),
      group: group.trim(),
      ...(shownEligible === undefined ? {} : { eligible: shownEligible }),
      ...(shownSelected === undefined ? {} : { selected: shownSelected }),
    },
  ];
}

function isSmall(count: number, minimum: number): boolean {
  return count > 0 && count < minimum;
}
