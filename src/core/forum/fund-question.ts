import type { BookContent } from "../domain/book-content";
import { formatList, formatMoney } from "../domain/format";
import type { FundContent } from "../domain/fund-content";
import { idKey } from "../domain/id-key";
import { quarterDates, quartersFrom } from "../domain/quarter";
import type { Round } from "../domain/round";
import { fundStanding, type FundStanding } from "../portfolio/fund-standing";
import type { Portfolio } from "../portfolio/portfolio-criterion";
import { whatIfOfFund, type FundWhatIf } from "../portfolio/what-if-of-fund";
import { plainName } from "../portfolio/plain-name";
import { countOf } from "../report/counts-in-words";
import type { AgendaInput, AgendaItem, FundOnAgenda } from "./agenda";
import { isOpen } from "./open-decisions";

/** The fund as an agenda needs it, and its question where it has one. */
export interface FundQuestion {
  readonly fund: FundOnAgenda;
  readonly item?: AgendaItem;
  /** Row of Decisions that holds the question, open. */
  readonly openRow?: number;
}

/** The question of a round's fund. Fixed words: by them it is known again in Decisions. */
export function fundQuestionOf(round: Pick<Round, "round">): string {
  return `Pilot fund of ${round.round}: which of the pilots without an award are funded?`;
}

/**
 * How the fund stands, and whether a forum has to choose; undefined where the round has none.
 *
 * With the fund's workbook whoever asks and has no award is a question; without it awards are not known, and only asks that can't all fit are
 * one. It must be decided before the first quarter begins in which the money falls short.
 */
export function fundQuestion(
  { book, round, asOf, fund, effort = 1 }: AgendaInput,
  forumDate: string,
  next: string | undefined,
): FundQuestion | undefined {
  const content = fund && asReviewed(fund.content, book);
  const portfolio: Portfolio = {
    digests: [],
    received: [],
    rollup: book,
    ...(content === undefined ? {} : { fund: content }),
  };
  const standing = fundStanding(portfolio, round);
  if (standing === undefined) return undefined;
  const whatIf = content === undefined ? undefined : whatIfHere(whatIfOfFund(portfolio, round, asOf, effort), book);
  const { asked, available, total, isOver, usable } = standing;
  const onAgenda: FundOnAgenda = {
    asked,
    available,
    total,
    isOver,
    pilots: usable.length,
    ...(whatIf === undefined ? {} : { whatIf }),
    ...(fund === undefined ? {} : { file: fund.file }),
  };
  if (usable.length === 0 || (fund === undefined && !isOver)) return { fund: onAgenda };
  const question = fundQuestionOf(round);
  const openRow = book.decisions.findIndex((row) => isOpen(row) && plainName(row.question) === plainName(question));
  const decideBy = isOver ? firstDayShort(standing, round) : forumDate;
  const id = book.decisions[openRow]?.id?.trim();
  return {
    fund: onAgenda,
    ...(openRow < 0 ? {} : { openRow }),
    item: {
      kind: "fund",
      decideBy,
      question,
      evidence: evidenceOf(standing, round, fund !== undefined),
      isOnRecord: openRow >= 0,
      ...(id === undefined ? {} : { decisionId: id }),
      isLastChance: next === undefined || decideBy < next,
    },
  };
}

/** Codes of the departments whose plan the last review had. */
function departmentsIn({ submissions, asks }: BookContent): ReadonlySet<string> {
  const received = submissions.filter(({ file }) => file !== undefined);
  return new Set([...received, ...asks].map(({ department }) => idKey(department)).filter((code) => code !== ""));
}

/** The fund with the asks of the last review: its own copy of the applications may be older. Plans that are not in keep theirs. */
function asReviewed(fund: FundContent, book: BookContent): FundContent {
  const known = new Map(fund.applications.map((application) => [idKey(application.id), application]));
  const here = departmentsIn(book);
  const kept = fund.applications.filter(({ department }) => !here.has(idKey(department)));
  const fresh = book.asks.flatMap(({ pilotId, department, outcomeId, sunset, asks }) => {
    const blank: FundContent["applications"][number] = { asks: [] };
    // The roll-up leaves closed pilots out, so that what the fund's copy says of a stage is no longer true.
    return [
      { ...(known.get(idKey(pilotId)) ?? blank), id: pilotId, department, outcomeId, sunset, asks, stage: undefined },
    ];
  });
  return { ...fund, applications: [...fresh, ...kept] };
}

/** The answer without digests takes every pilot for one of the fund's own copy; those of plans that are in came from the roll-up. */
function whatIfHere(whatIf: FundWhatIf | undefined, book: BookContent): FundWhatIf | undefined {
  if (whatIf?.status !== "answered") return whatIf;
  const here = departmentsIn(book);
  return { ...whatIf, fromBefore: whatIf.fromBefore.filter(({ department }) => !here.has(department)) };
}

function firstDayShort({ asked, available }: FundStanding, round: Round): string {
  const quarters = quartersFrom(round.firstQuarter, 5);
  const short = asked.findIndex((amount, quarter) => amount - (available[quarter] ?? 0) > 0.5);
  const first =
    short >= 0
      ? short
      : Math.max(
          0,
          asked.findIndex((amount) => amount > 0),
        );
  return quarterDates(quarters[first] ?? round.firstQuarter, round.calendar).start;
}

function evidenceOf(
  { asked, available, total, usable, isOver, awarded }: FundStanding,
  round: Round,
  hasFund: boolean,
) {
  const money = (amount: number) => formatMoney(Math.round(amount), round.currency);
  const all = asked.reduce((sum, amount) => sum + amount, 0);
  const quarters = quartersFrom(round.firstQuarter, 5);
  const short = quarters.flatMap((quarter, index) => {
    const missing = (asked[index] ?? 0) - (available[index] ?? 0);
    return missing > 0.5 ? [`${money(missing)} in ${quarter}`] : [];
  });
  const one = usable.length === 1;
  return [
    `${countOf(usable.length, "pilot")}${hasFund ? " without an award" : ""} ${one ? "asks" : "ask"} for ${money(all)} in all; the fund has ${money(total)} without its reserve${awarded > 0 ? " and awards" : ""}.`,
    isOver ? `Not all fit${short.length === 0 ? "" : `: short are ${formatList(short)}`}.` : "All of them fit.",
  ];
}
