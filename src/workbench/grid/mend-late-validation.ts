import { SheetsDataValidationValidatorService } from "@univerjs/sheets-data-validation";
import type { GridCore } from "./grid-core";

/**
 * Mends the grid's validation of sheets that are gone.
 *
 * Univer 0.25.1 looks through a sheet's validated cells when it is idle, and rejects, with nobody to hear it, where the sheet was deleted
 * meanwhile: a creation that is stopped fills the console with errors. There is nothing to validate on a sheet that is gone.
 */
export function mendLateValidation(core: GridCore): void {
  const service = core.injector.get(SheetsDataValidationValidatorService);
  if (typeof service.validatorRanges !== "function")
    throw new Error("The grid no longer validates as it did. Pin @univerjs/* to 0.25.1 or adapt mendLateValidation.");
  const validate = service.validatorRanges.bind(service);
  service.validatorRanges = (unitId, sheetId, ranges) =>
    unitId !== core.unitId || core.workbook.getSheetBySheetId(sheetId)
      ? validate(unitId, sheetId, ranges)
      : Promise.resolve([]);
}
