import { readRelationships, relationshipsPath } from "../read/read-relationships";
import { withAttribute } from "../xml/apply-splices";
import type { ChangedPackage } from "./changed-package";
import { dropElements, dropPart } from "./register-part";

/** What may stand before `calcPr` in a workbook part, last first ([ECMA-376] 18.2.27). */
const before = ["definedNames", "externalReferences", "functionGroups", "sheets"] as const;

/**
 * Makes whoever opens the file next calculate everything anew: values cached beside other formulas may depend on what changed.
 * The calculation chain, which must name exactly the cells with formulas, is dropped; it is rebuilt by the program that opens the file.
 */
export function requireRecalculation(file: ChangedPackage, workbookPath: string): void {
  file.set(workbookPath, withFullCalculation(file.require(workbookPath)));
  const chain = readRelationships(file.original, workbookPath).find((one) => one.type === "calcChain");
  if (!chain) return;
  dropElements(file, relationshipsPath(workbookPath), "Relationship", (tag) => /\/calcChain["']/.test(tag));
  dropPart(file, chain.target);
}

function withFullCalculation(workbook: string): string {
  const present = /<(?:[\w.-]+:)?calcPr\b[^>]*>/.exec(workbook);
  if (present) return workbook.replace(present[0], () => withAttribute(present[0], "fullCalcOnLoad", "1"));
  for (const element of before) {
    const end = new RegExp(`(?:</((?:[\\w.-]+:)?)${element}\\s*>|<((?:[\\w.-]+:)?)${element}\\b[^>]*/>)`).exec(
      workbook,
    );
    if (end)
      return workbook.replace(
        end[0],
        () => `${end[0]}<${end[1] ?? end[2] ?? ""}calcPr calcId="0" fullCalcOnLoad="1"/>`,
      );
  }
  return workbook;
}
