import { plansAtDesk, type PlanAtDesk } from "../desk/plans-at-desk";
import type { BookContent, FindingRow } from "../domain/book-content";
import { formatDate } from "../domain/format";
import { quarterDates, quartersFrom } from "../domain/quarter";
import { portfolioCriteria } from "../portfolio/criteria";
import { countOf } from "../report/counts-in-words";
import type { Agenda, AgendaInput, AgendaItem, ForumOnAgenda } from "./agenda";
import { forumsOf, type ForumRowHere } from "./forums-of";
import { fundQuestion } from "./fund-question";
import { isOpen, openDecisions } from "./open-decisions";
import { sunsetQuestions } from "./sunset-questions";

const ofPortfolio: ReadonlySet<string> = new Set(portfolioCriteria.map(({ id }) => id));

/**
 * A forum's agenda out of the coalition book.
 *
 * One rule of order, so that anybody can check it: what must be decided first comes first, whatever it is. Each question takes a slot; those
 * past the slots stay on the paper, because somebody has to see what the forum leaves undecided.
 *
 * @returns the agenda, or why there can be none
 */
export function agendaOf(input: AgendaInput): Agenda | { readonly problem: string } {
  const { book, round, asOf, fund } = input;
  const forums = forumsOf(book);
  const here = forums.find(({ row }) => row === input.forum);
  if (here === undefined)
    return { problem: "This forum has no name or no date in Forums. Fill them in, then prepare it." };
  const next = forums.find(({ date }) => date > here.date);
  const quarters = quartersFrom(round.firstQuarter, 5);
  const horizon = next?.date ?? quarterDates(quarters[4] ?? round.firstQuarter, round.calendar).end;
  const ofFund = fundQuestion(input, here.date, next?.date);
  const sunsets = sunsetQuestions(input, horizon, next?.date);
  const known = new Set([
    ...sunsets.questions.flatMap(({ openRow }) => openRow ?? []),
    ...(ofFund?.openRow === undefined ? [] : [ofFund.openRow]),
  ]);
  const open = openDecisions(book, forums, here, next?.date, known);
  const items = [
    ...(ofFund?.item === undefined ? [] : [ofFund.item]),
    ...sunsets.questions.map(({ item }) => item),
    ...open.items,
  ].sort(byDay);
  const slots = here.slots ?? items.length;
  return {
    asOf,
    round: round.round,
    ...(round.organisation === undefined ? {} : { organisation: round.organisation }),
    currency: round.currency,
    quarters,
    forum: shown(here),
    ...(next === undefined ? {} : { next: shown(next) }),
    horizon,
    now: items.slice(0, Math.max(0, slots)),
    later: items.slice(Math.max(0, slots)),
    ...(ofFund === undefined ? {} : { fund: ofFund.fund }),
    plans: plansToCome(book, asOf),
    across: acrossOf(book),
    actions: [...actionsDue(book, forums, here), ...sunsets.decided],
    forLaterForums: open.forLater,
    restsOn: restsOn(input, fund !== undefined),
  };
}

/** Earliest first; on one day the fund before sunsets before the rest, because the others depend on its money. */
function byDay(one: AgendaItem, other: AgendaItem): number {
  const kinds = ["fund", "sunset", "decision"];
  if (one.decideBy !== other.decideBy) return one.decideBy < other.decideBy ? -1 : 1;
  return kinds.indexOf(one.kind) - kinds.indexOf(other.kind) || (one.question < other.question ? -1 : 1);
}

function shown({ row: _row, ...forum }: ForumRowHere): ForumOnAgenda {
  return forum;
}

function plansToCome(book: BookContent, asOf: string): string[] {
  const plans = plansAtDesk(book);
  const nameOf = ({ name, department }: PlanAtDesk) => (name === undefined ? department : `${name} (${department})`);
  const missing = plans.filter(({ status, department }) => status === "missing" && department !== "");
  const back = plans.filter(({ status }) => status === "sent back");
  const unreadable = plans.filter(({ status }) => status === "unreadable");
  const waiting = plans.filter(({ status }) => status === "received").length;
  return [
    ...missing.map(
      (plan) =>
        `${nameOf(plan)}: nothing received${plan.due === undefined ? "" : `, ${plan.due < asOf ? "was due" : "due"} ${formatDate(plan.due)}`}.`,
    ),
    ...back.map(
      (plan) =>
        `${nameOf(plan)}: sent back${plan.reviewer === undefined ? "" : ` by ${plan.reviewer}`}, ${countOf(plan.open.error, "error")} open.`,
    ),
    ...unreadable.map(({ file }) => `${file ?? "A file"} could not be read.`),
    ...(waiting === 0 ? [] : [`${countOf(waiting, "plan")} ${waiting === 1 ? "is" : "are"} in and not approved yet.`]),
  ];
}

/** What a review found across departments and nobody settled. That a plan is missing stands among the plans already. */
function acrossOf({ findings, submissions }: BookContent): readonly FindingRow[] {
  const missing = new Set(
    submissions.filter(({ status }) => status?.trim().toLowerCase() === "missing").map(({ department }) => department),
  );
  return findings.filter(({ department, criterion, status, message }) => {
    if (["settled", "waived"].includes(status?.trim().toLowerCase() ?? "") || message === undefined) return false;
    if (criterion === "everyone-in-once" && missing.has(department)) return false;
    return department === undefined || ofPortfolio.has(criterion?.trim() ?? "");
  });
}

/** Actions that fall due between the forum before and this one; earlier ones that forum has heard of. */
function actionsDue({ decisions }: BookContent, forums: readonly ForumRowHere[], { date }: ForumOnAgenda): string[] {
  const before = forums.filter((one) => one.date < date).at(-1)?.date ?? "";
  return decisions
    .filter((decision) => !isOpen(decision) && decision.action?.trim())
    .filter(({ due }) => due !== undefined && due > before && due <= date)
    .sort((one, other) => ((one.due ?? "") < (other.due ?? "") ? -1 : 1))
    .map(
      ({ id, action, owner, due }) =>
        `${id?.trim() ?? "A decision"}: ${(action?.trim() ?? "").replace(/\.$/, "")}${owner === undefined ? "" : ` (${owner.trim()})`}, due ${formatDate(due ?? date)}.`,
    );
}

function restsOn({ book, asOf, fund }: AgendaInput, hasFund: boolean): string[] {
  const received = book.submissions.flatMap(({ received: day }) => day ?? []).sort();
  const last = received.at(-1);
  const noSunset = book.asks.filter(({ sunset }) => sunset === undefined).length;
  return [
    last === undefined
      ? "No review has filled this book yet: pilots and plans are not known."
      : `Pilots, sunsets and asks are those of the last review in this book; its newest plan is of ${formatDate(last)}. Prepared ${formatDate(asOf)}.`,
    hasFund
      ? `Scores and awards are those of ${fund?.file ?? ""}.`
      : "No file of the pilot fund was given, so scores and awards are not known.",
    ...(noSunset === 0
      ? []
      : [
          `${countOf(noSunset, "pilot")} ${noSunset === 1 ? "has" : "have"} no sunset date and can't be on the agenda.`,
        ]),
  ];
}
