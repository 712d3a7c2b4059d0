import { numberText } from "../charts/number-text";
import type { LeftOut, WhatIfPilot } from "../portfolio/what-if";
import type { FundWhatIf } from "../portfolio/what-if-of-fund";
import { countOf } from "./counts-in-words";
import { htmlTable } from "./html-table";
import { htmlText } from "./html-text";
import type { ReviewReport } from "./review-report";

type Answered = Extract<FundWhatIf, { readonly status: "answered" }>;

/** Which pilots a forum could fund when not all fit; nothing where everything fits, and what is missing where nobody can say. */
export function whatIfSection({ whatIf, summary: { quarters, currency } }: ReviewReport): string[] {
  if (whatIf === undefined) return [];
  const open = ["<section>", "<h2>If not everything fits</h2>"];
  if (whatIf.status === "missing") return [...open, `<p>${htmlText(whatIf.because)}</p>`, "</section>"];
  const { answer, available } = whatIf;
  const amount = (value: number) => numberText(value, "#,##0");
  const rowOf = (pilot: WhatIfPilot) => ({
    head: pilot.id === "" ? "without an ID" : pilot.id,
    cells: [
      pilot.name ?? "",
      pilot.department,
      pilot.pillar ?? "none",
      scoreText(pilot.score),
      ...pilot.asks.map(amount),
      amount(sum(pilot.asks)),
    ],
  });
  const sums = (head: string, values: readonly number[], score = "") => ({
    head,
    cells: ["", "", "", score, ...values.map(amount), amount(sum(values))],
  });
  const heads = ["Pilot", "Name", "Department", "Pillar", "Score", ...quarters, `All, ${currency}`];
  const rest = available.map((value, quarter) => value - (answer.perQuarter[quarter] ?? 0));
  return [
    ...open,
    ...whatIfSentences(whatIf, currency).map((text) => `<p>${htmlText(text)}</p>`),
    ...htmlTable({
      label: "Pilots that fit and score most",
      heads,
      numbersFrom: 3,
      rows: [
        ...answer.chosen.map(rowOf),
        sums("These together", answer.perQuarter, scoreText(answer.totalScore)),
        sums("Available", available),
        sums("Left over", rest),
      ],
    }),
    ...(answer.left.length === 0
      ? []
      : [
          "<h3>Left out</h3>",
          ...htmlTable({
            label: "Pilots left out, and why",
            heads: ["Pilot", "Name", "Department", "Pillar", "Score", "Why", `Asks, ${currency}`],
            numbersFrom: 5,
            rows: answer.left.map((left) => {
              const { head, cells } = rowOf(left.pilot);
              return {
                head,
                cells: [...cells.slice(0, 4), leftOutReason(left, quarters), amount(sum(left.pilot.asks))],
              };
            }),
          }),
        ]),
    ...apart("No score yet", "Nobody knows what they are worth, so they are neither in nor out.", answer.unscored),
    ...apart("Ask below 0", "A quarter's ask is below 0; put it right in the plan.", whatIf.belowZero),
    "</section>",
  ];
}

/** The what-if in one line for a terminal. */
export function whatIfLine(whatIf: FundWhatIf, currency: string): string {
  if (whatIf.status === "missing") return `If not everything fits: ${whatIf.because}`;
  const { chosen, left, unscored } = whatIf.answer;
  const apart = unscored.length === 0 ? "" : ` ${countOf(unscored.length, "pilot")} without a score.`;
  return `If not everything fits: ${chosen.length} of ${countOf(chosen.length + left.length, "scored pilot")} for ${currency} ${numberText(sum(whatIf.answer.perQuarter), "#,##0")}, scores together ${scoreText(whatIf.answer.totalScore)}, ${proof(whatIf)}.${apart}`;
}

/** What the answer is, how far it is proven and what it rests on, sentence by sentence. */
export function whatIfSentences(whatIf: Answered, currency: string): string[] {
  const { answer, minimums, pillarsWithoutPilot, scoreWithoutMinimums, awarded, fromBefore } = whatIf;
  const money = (value: number) => `${currency} ${numberText(value, "#,##0")}`;
  const scored = answer.chosen.length + answer.left.length;
  const list = Object.entries(minimums).map(([pillar, share]) => `${pillar} ${numberText(share, "0 %")}`);
  return [
    `Of ${countOf(scored, "scored pilot")}, ${answer.chosen.length === 1 ? "this one fits" : `these ${answer.chosen.length} fit`} the fund and score most together: ${scoreText(answer.totalScore)} for ${money(sum(answer.perQuarter))}. That is ${proof(whatIf)}.`,
    `A pilot is taken whole or not at all. Each quarter stands for itself, as in the fund's ledger: what one leaves over does not carry into the next. All together take at most ${money(whatIf.total)}, the fund without its reserve${awarded === 0 ? "" : " and awards"}.`,
    ...(awarded === 0
      ? []
      : [
          `${countOf(awarded, "pilot")} with an award ${awarded === 1 ? "is" : "are"} decided and not part of the choice.`,
        ]),
    ...(list.length === 0
      ? []
      : [`Of the money of these pilots, each pillar has at least its share: ${list.join(", ")}.`]),
    ...(scoreWithoutMinimums === undefined
      ? []
      : [`Without these shares the scores could add up to ${scoreText(scoreWithoutMinimums)}.`]),
    ...(pillarsWithoutPilot.length === 0
      ? []
      : [`No scored pilot serves ${pillarsWithoutPilot.join(" or ")}, so no share could be kept for it.`]),
    ...(fromBefore.length === 0
      ? []
      : [
          `${countOf(fromBefore.length, "pilot")} (${fromBefore.map(({ id }) => id).join(", ")}) ${fromBefore.length === 1 ? "is" : "are"} taken from the fund's workbook as they stood, because the plan is not here.`,
        ]),
    "This is arithmetic for the forum, not its decision: scores don't know which pilots need each other.",
  ];
}

function proof({ answer: { proven, bound } }: Answered): string {
  return proven ? "proven to be the most" : `not proven to be the most: no set can score more than ${scoreText(bound)}`;
}

/** Why a scored pilot is in no set, in words. */
export function leftOutReason({ short, shortInAll, isTooLarge }: LeftOut, quarters: readonly string[]): string {
  const amount = (value: number) => numberText(value, "#,##0");
  const parts = short.flatMap((missing, quarter) =>
    missing > 0 ? [`${amount(missing)} short in ${quarters[quarter] ?? ""}`] : [],
  );
  const all = [...parts, ...(shortInAll > 0 ? [`${amount(shortInAll)} short in all`] : [])];
  if (all.length === 0) return "The money is there; the pillars' least shares would not be kept.";
  return `${isTooLarge ? "Asks for more than there is even alone" : "Does not fit beside the set"}: ${all.join(", ")}.`;
}

function apart(title: string, because: string, pilots: readonly WhatIfPilot[]): string[] {
  if (pilots.length === 0) return [];
  const names = pilots.map(({ id, department }) => (id === "" ? `a pilot of ${department} without an ID` : id));
  return [`<h3>${title}</h3>`, `<p>${htmlText(`${because} ${names.join(", ")}.`)}</p>`];
}

/** A score as reports show it; empty where nobody gave one in full. */
export function scoreText(score: number | undefined): string {
  return score === undefined ? "" : numberText(score, "#,##0.00");
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
