import { HostError } from "../core/workbook/spreadsheet-host";
import { officeFailure } from "./office-failure";
import { runExcel } from "./run-excel";

/** A protected sheet and how it was protected. */
export interface ProtectedSheet {
  /** Stays the same when the sheet is renamed. */
  readonly id: string;
  readonly name: string;
  readonly options: Excel.WorksheetProtectionOptions;
}

/**
 * Takes protection off, in one request; none when there is nothing to open.
 *
 * @throws HostError "protected" where a password, or a version of Excel that refuses add-ins this (office-js issue 6784), keeps it on,
 * naming the sheets
 */
export async function openSheets(context: Excel.RequestContext, sheets: readonly ProtectedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  for (const { id } of sheets) context.workbook.worksheets.getItem(id).protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    const code = officeFailure(error)?.code;
    if (code !== "AccessDenied" && code !== "InvalidArgument") throw error;
    const names = sheets.map(({ name }) => `“${name}”`).join(", ");
    throw new HostError(
      "protected",
      `${names} can't be changed: Excel doesn't take the protection off, most likely for its password. Unprotect it under Review, then try again.`,
      { cause: error },
    );
  }
}

/** Queues protection as it was. */
export function queueProtection(context: Excel.RequestContext, sheets: readonly ProtectedSheet[]): void {
  for (const { id, options } of sheets) context.workbook.worksheets.getItem(id).protection.protect(options);
}

/**
 * Protects again whatever of the sheets stands open, after a failure that may have come before or after they were closed.
 *
 * In a run of its own, because the one that failed may have requests left over.
 */
export async function closeAgain(sheets: readonly ProtectedSheet[]): Promise<void> {
  if (sheets.length === 0) return;
  await runExcel(async (context) => {
    const states = sheets.map((sheet) => {
      const { protection } = context.workbook.worksheets.getItem(sheet.id);
      protection.load("protected");
      return { sheet, protection };
    });
    await context.sync();
    queueProtection(
      context,
      states.filter(({ protection }) => !protection.protected).map(({ sheet }) => sheet),
    );
    await context.sync();
  });
}
