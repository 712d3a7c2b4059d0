import { changesJson } from "../changes-json";
import type { ComparedNames } from "../comparison-document";
import type { MoneyBefore } from "../money-moved";
import type { CoalitionComparison } from "./compare-coalitions";

/** Id and version of the shape. Keys may be added within a version; one that goes or changes meaning makes a new version. */
export const coalitionComparisonSchemaId = "coalition-compare-folders@1";

/** The comparison of two folders as one JSON object, two spaces deep; null is a blank cell, or a quarter or plan that isn't there. */
export function coalitionJson(comparison: CoalitionComparison, names: ComparedNames): string {
  const { before, after, remarks, departments, money, asks, pilots, findings, outside, notCompared } = comparison;
  return `${JSON.stringify(
    {
      schema: coalitionComparisonSchemaId,
      before: { folder: names.before, ...before },
      after: { folder: names.after, ...after },
      remarks,
      departments: departments.map(({ code, name, status, before: was, after: is, problem, ...rest }) => ({
        code,
        name,
        status,
        before: was,
        after: is,
        remarks: rest.comparison?.remarks ?? [],
        changes: changesJson(rest.comparison?.changes ?? []),
        countRowsChanged: rest.countRows,
        targets: rest.targets.map((target) => ({
          ...target,
          before: target.before ?? null,
          after: target.after ?? null,
        })),
        notCompared: [...(problem === null ? [] : [problem]), ...(rest.comparison?.notCompared ?? [])],
      })),
      money: money && {
        currency: money.currency,
        ratesDiffer: money.ratesDiffer,
        total: sum(money.total),
        inBoth: sum(money.inBoth ?? money.total),
        quarters: money.quarters.map(sum),
        departments: money.departments.map(sum),
        pillars: money.pillars.map(sum),
        outcomes: money.outcomes.map(sum),
      },
      asks: asks && {
        before: asksOf(asks.before),
        after: asksOf(asks.after),
        quarters: asks.quarters.map(({ quarter, before: was, after: is }) => ({
          quarter,
          before: was ? asksOf(was) : null,
          after: is ? asksOf(is) : null,
        })),
      },
      pilots,
      findings,
      outside: outside.map(({ folder, file, department = null, status, reason }) => ({
        folder,
        file,
        department,
        status,
        reason,
      })),
      notCompared,
    },
    null,
    2,
  )}\n`;
}

function sum({ label, before, after }: MoneyBefore): object {
  return { label, before: before ?? null, after: after ?? null };
}

function asksOf({ asked, available }: { readonly asked: number; readonly available: number | undefined }): object {
  return { asked, available: available ?? null };
}
