import { changesJson } from "./changes-json";
import type { WorkbookComparison } from "./compare-coalition-workbooks";
import type { ComparedNames } from "./comparison-document";

/** Id and version of the shape. Keys may be added within a version; one that goes or changes meaning makes a new version. */
export const workbookComparisonSchemaId = "coalition-compare-workbooks@1";

/** The comparison of two books or two funds as one JSON object, two spaces deep. */
export function workbookComparisonJson(
  { template, before, after, remarks, changes, notCompared }: WorkbookComparison,
  names: ComparedNames,
): string {
  return `${JSON.stringify(
    {
      schema: workbookComparisonSchemaId,
      template,
      before: { file: names.before, ...before },
      after: { file: names.after, ...after },
      remarks,
      changes: changesJson(changes),
      notCompared,
    },
    null,
    2,
  )}\n`;
}
