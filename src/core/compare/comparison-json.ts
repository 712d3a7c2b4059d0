import { changesJson } from "./changes-json";
import type { Comparison } from "./compare-submissions";
import type { ComparedNames } from "./comparison-document";
import type { MoneyBefore } from "./money-moved";

/** Id and version of the shape. Keys may be added within a version; one that goes or changes meaning makes a new version. */
export const comparisonSchemaId = "coalition-compare@1";

/** A comparison as one JSON object, two spaces deep, with every change; null is a blank cell, or a quarter that the plan doesn't reach. */
export function comparisonJson(
  { before, after, remarks, money, changes, notCompared }: Comparison,
  names: ComparedNames,
): string {
  const sum = ({ label, before: was, after: is }: MoneyBefore) => ({ label, before: was ?? null, after: is ?? null });
  return `${JSON.stringify(
    {
      schema: comparisonSchemaId,
      before: { file: names.before, ...before },
      after: { file: names.after, ...after },
      // Null where a part could not be read: then nobody can tell.
      samePromise: before.fingerprint !== after.fingerprint ? false : notCompared.length === 0 ? true : null,
      remarks,
      money: money && {
        currency: money.currency,
        total: sum(money.total),
        quarters: money.quarters.map(sum),
        pillars: money.pillars.map(sum),
      },
      changes: changesJson(changes),
      notCompared,
    },
    null,
    2,
  )}\n`;
}
