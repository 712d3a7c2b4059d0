import type { BookContent, FindingRow, RollupAsk, RollupGap } from "../domain/book-content";
import { formatDate, formatMoney, formatNumber, formatPercent } from "../domain/format";
import type { Decision } from "../domain/fund-content";
import { idKey } from "../domain/id-key";
import type { Round } from "../domain/round";
import { askedBy } from "../portfolio/sunset-counts";
import { countOf } from "../report/counts-in-words";
import type { AgendaInput, AgendaItem } from "./agenda";
import { namesItem } from "./names-item";

/** A pilot's sunset as a question, and what the book has of it on record. */
export interface SunsetQuestion {
  readonly item: AgendaItem;
  /** Row of Decisions that holds the question, open. */
  readonly openRow?: number;
}

/** Sunsets that wait for a decision, and those that the book decided and the plan doesn't know of yet. */
export interface SunsetQuestions {
  readonly questions: readonly SunsetQuestion[];
  /** In sentences. */
  readonly decided: readonly string[];
}

/** The question of a pilot's sunset. Fixed words: by them, the pilot and the day it is known again in Decisions. */
export function sunsetQuestion(pilotId: string, sunset: string): string {
  return `Sunset of ${pilotId} on ${formatDate(sunset)}: scale, adapt, stop or extend it?`;
}

/**
 * The pilots that end by a day without a decision.
 *
 * Decided is a pilot whose plan says scale, adapt or stop. One that was extended ends again on its new day, so it comes back. A decision in
 * the book counts too, where its question is about this very sunset.
 *
 * @param horizon last sunset that is looked at, ISO
 * @param next day of the forum after this one; undefined where none is planned
 */
export function sunsetQuestions(
  { book, round, fund }: AgendaInput,
  horizon: string,
  next: string | undefined,
): SunsetQuestions {
  const questions: SunsetQuestion[] = [];
  const decided: string[] = [];
  const open = openByItem(book);
  const names = new Map(fund?.content.applications.map(({ id, pilot }) => [idKey(id), pilot]));
  for (const ask of book.asks) {
    const { sunset, pilotId } = ask;
    if (sunset === undefined || sunset > horizon || isDecided(ask)) continue;
    const id = pilotId?.trim() || `a pilot of ${ask.department ?? "a department"} without an ID`;
    const question = sunsetQuestion(id, sunset);
    const own = book.decisions
      .map((decision, row) => ({ decision, row }))
      .filter(({ decision }) => isAbout(decision, pilotId, sunset));
    const made = own.find(({ decision }) => hasText(decision.decision) && hasText(decision.action));
    if (made !== undefined) {
      decided.push(`${made.decision.id ?? "A decision without an ID"} decided on ${id}; its plan doesn't say so yet.`);
      continue;
    }
    const written = own[0];
    questions.push({
      ...(written === undefined ? {} : { openRow: written.row }),
      item: {
        kind: "sunset",
        decideBy: sunset,
        question,
        evidence: evidenceOf(ask, names.get(idKey(pilotId)), book, open.get(idKey(pilotId)) ?? [], round),
        isOnRecord: written !== undefined,
        ...(written?.decision.id === undefined ? {} : { decisionId: written.decision.id }),
        isLastChance: next === undefined || sunset < next,
      },
    });
  }
  return { questions, decided };
}

/** Whether a pilot's plan says what becomes of it: one that was extended ends again on its new day, and is not decided. */
export function isDecided({ disposition }: Pick<RollupAsk, "disposition">): boolean {
  return ["scale", "adapt", "stop"].includes(disposition?.trim().toLowerCase() ?? "");
}

function isAbout({ question }: Decision, pilotId: string | undefined, sunset: string): boolean {
  return namesItem(question, pilotId) && (question ?? "").includes(formatDate(sunset));
}

function hasText(text: string | undefined): boolean {
  return (text ?? "").trim() !== "";
}

/** Open errors and warnings by the item they name. */
function openByItem({ findings }: BookContent): ReadonlyMap<string, readonly FindingRow[]> {
  const open = new Map<string, FindingRow[]>();
  for (const finding of findings) {
    const key = idKey(finding.item);
    if (key === "" || finding.severity === "info") continue;
    if (["settled", "waived"].includes(finding.status?.trim().toLowerCase() ?? "")) continue;
    open.set(key, [...(open.get(key) ?? []), finding]);
  }
  return open;
}

function evidenceOf(
  ask: RollupAsk,
  name: string | undefined,
  { gaps }: BookContent,
  open: readonly FindingRow[],
  round: Round,
): string[] {
  const outcome = round.outcomes.find(({ id }) => idKey(id) === idKey(ask.outcomeId));
  const gap = gaps.find(({ outcomeId }) => outcome !== undefined && idKey(outcomeId) === outcome.id);
  const money = askedBy(ask);
  return [
    [
      name === undefined ? "" : `${name}. `,
      `${ask.department ?? "A department"}`,
      money > 0 ? ` asks for ${formatMoney(Math.round(money), round.currency)}` : " asks for no money",
      outcome === undefined ? "." : `; it should move ${outcome.id}, ${outcome.outcome}.`,
    ].join(""),
    ...(gap === undefined ? [] : [gapText(gap)]),
    ...(open.length === 0
      ? []
      : [`Open in its plan: ${countOf(open.length, "finding")}, first: ${open[0]?.message ?? ""}`]),
  ];
}

/** A measure as the roll-up shows it; what it suppresses is not shown here either. */
function gapText({ outcomeId, period, metric, measured, low, high, n, status }: RollupGap): string {
  const what = `${outcomeId ?? ""} over all departments`;
  if (measured === undefined || status === "suppressed") return `${what}: not shown, the groups are too small.`;
  const value = (number: number) => (metric === "IMPACT.RATIO" ? formatNumber(number, 2) : formatPercent(number));
  const interval = low === undefined || high === undefined ? "" : ` (${value(low)} to ${value(high)})`;
  const count = n === undefined ? "" : `, n = ${formatNumber(n)}`;
  return `${what}: ${value(measured)}${interval}${count}, ${period ?? "no period"}${status === "ok" || status === undefined ? "" : `, ${status}`}.`;
}
