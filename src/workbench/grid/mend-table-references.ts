import { IFunctionService, type BaseReferenceObject } from "@univerjs/engine-formula";
import type { GridCore } from "./grid-core";

/** Functions that answer a part of the range they were given. */
const partOfRange = ["INDEX", "OFFSET"];

/**
 * Mends the engine's INDEX and OFFSET over table columns.
 *
 * Univer 0.25.1 makes the reference they answer from the sheet's *name*, which a structured reference doesn't carry: so
 * `INDEX(Commitments[Owner],1)` on another sheet reads that other sheet's cell. The name is put in before the reference is made. Each grid
 * has its own functions, so nothing is changed for others.
 */
export function mendTableReferences(core: GridCore): void {
  const functions = core.injector.get(IFunctionService);
  for (const name of partOfRange) {
    const executor = functions.getExecutor(name);
    if (!executor || typeof executor.createReferenceObject !== "function")
      throw new Error(
        `The grid no longer offers ${name} as it did. Pin @univerjs/* to 0.25.1 or adapt mendTableReferences.`,
      );
    const make = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference: BaseReferenceObject, range) => {
      if (reference.isTable()) {
        const sheet = core.workbook.getSheetBySheetId(reference.getForcedSheetId() ?? "");
        if (sheet) reference.setForcedSheetName(sheet.getName());
      }
      return make(reference, range);
    };
  }
}
