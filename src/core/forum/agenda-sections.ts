import { numberText } from "../charts/number-text";
import { formatDate, formatMoney } from "../domain/format";
import { severityWords } from "../report/report-words";
import { countOf } from "../report/counts-in-words";
import { leftOutReason, scoreText, whatIfSentences } from "../report/review-what-if";
import type { WhatIfPilot } from "../portfolio/what-if";
import type { Agenda, AgendaItem, FundOnAgenda } from "./agenda";

/** A line of a section, with what stands below it. */
export interface AgendaPoint {
  readonly text: string;
  readonly details: readonly string[];
}

/** A table of a section; its first column names the row. */
export interface AgendaTable {
  readonly label: string;
  readonly heads: readonly string[];
  /** Columns from this one on hold numbers, counted without the first. */
  readonly numbersFrom: number;
  readonly rows: readonly { readonly head: string; readonly cells: readonly string[] }[];
}

/** A part of the agenda in words: the pane, the text, Markdown and HTML all show the same. */
export interface AgendaSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  /** Number of the first point, where their order means something; questions count on from one section to the next. */
  readonly numberedFrom: number | null;
  readonly points: readonly AgendaPoint[];
  readonly tables: readonly AgendaTable[];
}

/** Findings across departments that are listed; the book has them all. */
const mostAcross = 20;

/** The agenda's title: the forum's name. */
export function agendaTitle({ forum }: Agenda): string {
  return `Agenda: ${forum.name}`;
}

/** The line below the title: when, how long, who, for which round. */
export function agendaAbout({ forum, round, organisation, asOf }: Agenda): string {
  return [
    formatDate(forum.date),
    ...(forum.slots === undefined ? [] : [countOf(forum.slots, "slot")]),
    ...(forum.chair === undefined ? [] : [`chair: ${forum.chair}`]),
    `round ${round}`,
    ...(organisation === undefined ? [] : [organisation]),
    `prepared ${formatDate(asOf)}`,
  ].join(", ");
}

/** The whole agenda in words, in its order; parts without content are left out, but for the questions. */
export function agendaSections(agenda: Agenda): readonly AgendaSection[] {
  return [
    toDecide(agenda),
    ...notFitting(agenda),
    ...ofFund(agenda),
    ...listed(
      "Plans that are not approved",
      "A decision on money may have to wait for these.",
      agenda.plans.map((text) => ({ text, details: [] })),
    ),
    ...across(agenda),
    ...listed(
      "Actions to hear of",
      "Due since the forum before this one.",
      agenda.actions.map((text) => ({ text, details: [] })),
    ),
    section("What this rests on", agenda.restsOn),
  ];
}

function toDecide(agenda: Agenda): AgendaSection {
  const { now, later, forum, next, horizon, forLaterForums } = agenda;
  const all = now.length + later.length;
  const upTo =
    next === undefined
      ? `No forum is planned after this one, so every sunset up to ${formatDate(horizon)} is here.`
      : `Sunsets are here up to ${formatDate(horizon)}, when the next forum meets (${next.name}).`;
  const kept =
    forLaterForums === 0
      ? []
      : [
          `${countOf(forLaterForums, "open question")} of the book ${forLaterForums === 1 ? "is" : "are"} for a later forum.`,
        ];
  if (all === 0) return section("Nothing has to be decided", [upTo, ...kept]);
  return {
    ...section(later.length === 0 ? `To decide: ${all}` : `To decide: ${now.length} of ${all}`, [
      "What must be decided first comes first.",
      upTo,
      ...(forum.slots === undefined ? ["Forums gives no slots for this forum, so everything is listed."] : []),
      ...kept,
    ]),
    numberedFrom: 1,
    points: now.map((item) => pointOf(item, agenda)),
  };
}

function notFitting(agenda: Agenda): AgendaSection[] {
  const { later, forum } = agenda;
  if (later.length === 0) return [];
  const pressing = later.filter(({ isLastChance }) => isLastChance).length;
  return [
    {
      ...section(`No slot left: ${later.length}`, [
        `The forum has ${countOf(forum.slots ?? 0, "slot")}. These are due after the ones above. Give it more slots, plan another forum, or decide some without a meeting.`,
        ...(pressing === 0
          ? []
          : [`${pressing === 1 ? "One of them falls" : `${pressing} of them fall`} due before another forum meets.`]),
      ]),
      numberedFrom: agenda.now.length + 1,
      points: later.map((item) => pointOf(item, agenda)),
    },
  ];
}

function pointOf(
  { question, decisionId, decideBy, evidence, isLastChance }: AgendaItem,
  { forum, next, asOf }: Agenda,
): AgendaPoint {
  const day = formatDate(decideBy);
  const by =
    decideBy < asOf
      ? `It was due ${day}.`
      : decideBy < forum.date
        ? `Due ${day}, before this forum meets.`
        : `Decide by ${day}${isLastChance && next !== undefined ? ": the next forum meets later" : ""}.`;
  return { text: decisionId === undefined ? question : `${decisionId}: ${question}`, details: [by, ...evidence] };
}

function ofFund({ fund, currency, quarters }: Agenda): AgendaSection[] {
  if (fund === undefined || !fund.isOver) return [];
  const amount = (value: number) => numberText(value, "#,##0");
  const balance: AgendaTable = {
    label: `Asked and available, ${currency}`,
    heads: ["", ...quarters, "All"],
    numbersFrom: 0,
    rows: [
      { head: "Asked", cells: [...fund.asked, sum(fund.asked)].map(amount) },
      { head: "Available", cells: [...fund.available, fund.total].map(amount) },
    ],
  };
  return [
    {
      ...section("The fund, when not everything fits", [
        `The fund may give out ${formatMoney(Math.round(fund.total), currency)} in all, and each quarter what its tranche still has.`,
        ...whatIfWords(fund, currency),
      ]),
      tables: [balance, ...whatIfTables(fund, currency, quarters)],
    },
  ];
}

function whatIfWords({ whatIf, file }: FundOnAgenda, currency: string): string[] {
  if (file === undefined)
    return [
      "Which pilots fit and score most follows from the fund's workbook, and this agenda was prepared without it.",
    ];
  if (whatIf === undefined) return [];
  return whatIf.status === "missing" ? [whatIf.because] : whatIfSentences(whatIf, currency);
}

function whatIfTables({ whatIf }: FundOnAgenda, currency: string, quarters: readonly string[]): AgendaTable[] {
  if (whatIf?.status !== "answered") return [];
  const amount = (value: number) => numberText(value, "#,##0");
  const { chosen, left, unscored, perQuarter, totalScore } = whatIf.answer;
  const head = ({ id, name }: WhatIfPilot) => [id === "" ? "without an ID" : id, name ?? ""].filter(Boolean).join(", ");
  return [
    {
      label: "Pilots that fit and score most",
      heads: ["Pilot", "Pillar", "Score", `Asks, ${currency}`],
      numbersFrom: 1,
      rows: [
        ...chosen.map((pilot) => ({
          head: head(pilot),
          cells: [pilot.pillar ?? "none", scoreText(pilot.score), amount(sum(pilot.asks))],
        })),
        { head: "Together", cells: ["", scoreText(totalScore), amount(sum(perQuarter))] },
      ],
    },
    ...(left.length === 0
      ? []
      : [
          {
            label: "Left out, and why",
            heads: ["Pilot", "Pillar", "Why", "Score", `Asks, ${currency}`],
            numbersFrom: 2,
            rows: left.map((one) => ({
              head: head(one.pilot),
              cells: [
                one.pilot.pillar ?? "none",
                leftOutReason(one, quarters),
                scoreText(one.pilot.score),
                amount(sum(one.pilot.asks)),
              ],
            })),
          },
        ]),
    ...(unscored.length === 0
      ? []
      : [
          {
            label: "No score yet: neither in nor out",
            heads: ["Pilot", "Pillar", `Asks, ${currency}`],
            numbersFrom: 1,
            rows: unscored.map((pilot) => ({
              head: head(pilot),
              cells: [pilot.pillar ?? "none", amount(sum(pilot.asks))],
            })),
          },
        ]),
  ];
}

function across({ across: all }: Agenda): AgendaSection[] {
  const points = all.slice(0, mostAcross).map(({ severity, message, remedy }): AgendaPoint => {
    const word = severity === "error" || severity === "warning" || severity === "info" ? severity : undefined;
    return {
      text: `${word === undefined ? "" : `${severityWords[word]}: `}${message ?? ""}`,
      details: remedy === undefined ? [] : [remedy],
    };
  });
  const rest = all.length - points.length;
  return listed(
    "Found across departments",
    rest === 0 ? "" : `The first ${mostAcross}; ${countOf(rest, "more stands", "more stand")} in Findings.`,
    points,
  );
}

function listed(heading: string, about: string, points: readonly AgendaPoint[]): AgendaSection[] {
  return points.length === 0 ? [] : [{ ...section(heading, about === "" ? [] : [about]), points }];
}

function section(heading: string, paragraphs: readonly string[]): AgendaSection {
  return { heading, paragraphs, numberedFrom: null, points: [], tables: [] };
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
