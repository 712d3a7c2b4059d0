import type { Actual, BudgetLine, Move, Plan } from "../../domain/plan";
import { rateOf } from "../../domain/roll-up";
import type { PlanContext } from "./plan-context";

const same = (a: string | undefined, b: string | undefined) =>
  a !== undefined && b !== undefined && a.toUpperCase() === b.toUpperCase();

/** What each computed cell would else look for among all rows again: plans have thousands of lines and payments. */
interface PlanIndex {
  /** First line by upper-case ID. */
  readonly lines: ReadonlyMap<string, BudgetLine>;
  /** Sum of payments by upper-case {@link paymentKey}, and the row (from 0) of the first. */
  readonly payments: ReadonlyMap<string, { readonly first: number; readonly amount: number }>;
}

const indexes = new WeakMap<Plan, PlanIndex>();

function indexOf(plan: Plan): PlanIndex {
  const known = indexes.get(plan);
  if (known) return known;
  const lines = new Map<string, BudgetLine>();
  for (const line of plan.budget) {
    const key = line.id?.toUpperCase();
    if (key !== undefined && !lines.has(key)) lines.set(key, line);
  }
  const payments = new Map<string, { first: number; amount: number }>();
  for (const [row, actual] of plan.actuals.entries()) {
    const key = paymentKey(actual).toUpperCase();
    const sum = payments.get(key) ?? { first: row, amount: 0 };
    payments.set(key, { ...sum, amount: sum.amount + (actual.amount ?? 0) });
  }
  const index = { lines, payments };
  indexes.set(plan, index);
  return index;
}

/** What the Key column of Actuals holds: line and quarter, joined by a bar; nothing where no line is named. */
export function paymentKey({ lineId, quarter }: Pick<Actual, "lineId" | "quarter">): string {
  return lineId === undefined ? "" : `${lineId}|${quarter ?? ""}`;
}

/** Row (from 0) of the first payment on the same line in the same quarter. */
export function firstPayment(actual: Actual, { plan }: Pick<PlanContext, "plan">): number {
  return indexOf(plan).payments.get(paymentKey(actual).toUpperCase())?.first ?? -1;
}

/** The first budget line with this ID, as MATCH finds it; case doesn't matter. */
export function lineOf(id: string | undefined, plan: Plan): BudgetLine | undefined {
  return id === undefined ? undefined : indexOf(plan).lines.get(id.toUpperCase());
}

/** Which of the five quarters (0..4) a label names, or -1. */
export function quarterIndex(label: string | undefined, { quarters }: Pick<PlanContext, "quarters">): number {
  return quarters.findIndex((quarter) => same(quarter, label));
}

/** Round currency for one unit of a line's, in a quarter; undefined for a line or quarter that is not the plan's. */
export function rateFor(
  lineId: string | undefined,
  quarter: string | undefined,
  context: PlanContext,
): number | undefined {
  const line = lineOf(lineId, context.plan);
  const index = quarterIndex(quarter, context);
  return line === undefined || index < 0 ? undefined : rateOf(line.currency, index, context.round);
}

/** A move's amount in the round's currency; it is typed in the currency of the line that gives. Undefined where that can't be said. */
export function movedMoney({ fromLine, quarter, amount }: Move, context: PlanContext): number | undefined {
  const rate = rateFor(fromLine, quarter, context);
  return rate === undefined || amount === undefined ? undefined : amount * rate;
}

/** An amount spent, in the round's currency; undefined for one that names no line or quarter of the plan. */
export function spentMoney({ lineId, quarter, amount }: Actual, context: PlanContext): number | undefined {
  const rate = rateFor(lineId, quarter, context);
  return rate === undefined || amount === undefined ? undefined : amount * rate;
}

/** What a line has in a quarter after all moves, in its own currency; undefined for a line or quarter that is not the plan's. */
export function revisedPlanOf(
  lineId: string | undefined,
  quarter: string | undefined,
  context: PlanContext,
): number | undefined {
  const rate = rateFor(lineId, quarter, context);
  if (rate === undefined) return undefined;
  const planned = lineOf(lineId, context.plan)?.quarters[quarterIndex(quarter, context)] ?? 0;
  const ofQuarter = context.plan.moves.filter((move) => same(move.quarter, quarter));
  const out = ofQuarter
    .filter((move) => same(move.fromLine, lineId))
    .reduce((sum, move) => sum + (move.amount ?? 0), 0);
  const given = ofQuarter
    .filter((move) => same(move.toLine, lineId))
    .reduce((sum, move) => sum + (movedMoney(move, context) ?? 0), 0);
  return planned - out + (rate > 0 ? given / rate : 0);
}

/** All that was spent on a line in a quarter, in its own currency: payments may come in several rows. */
export function spentOn(lineId: string | undefined, quarter: string | undefined, { plan }: PlanContext): number {
  return indexOf(plan).payments.get(paymentKey({ lineId, quarter }).toUpperCase())?.amount ?? 0;
}

/**
 * The formula of {@link rateFor} over two references; "" where there is none.
 *
 * Looked up in Rates and not typed into the rows, so that a corrected rate reaches every amount.
 */
export function rateFormula(line: string, quarter: string): string {
  const currency = `INDEX(Budget[Currency],MATCH(${line},Budget[Line ID],0))`;
  const column = `MATCH(${quarter},PlanQuarters,0)`;
  const looked = `IFERROR(INDEX(Rates[[Q1]:[Q5]],MATCH(${currency},Rates[Currency],0),${column}),0)`;
  return `IF(${line}="","",IFERROR(IF(${column}>0,IF(${currency}="",1,${looked}),""),""))`;
}
