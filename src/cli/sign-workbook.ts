import { fingerprint } from "../core/domain/fingerprint";
import type { Unchecked } from "../core/findings/check-result";
import { checkSnapshot } from "../core/pipeline";
import { readWorkbook } from "../core/read/read-workbook";
import { refusalToSign } from "../core/submit/refusal-to-sign";
import { signOff } from "../core/submit/sign-off";
import type { Signature } from "../core/submit/signature";
import { signaturesTakenBack } from "../core/submit/signatures-taken-back";
import { parseArea } from "../core/workbook/address";
import type { Snapshot } from "../core/workbook/snapshot";
import { XlsxFile } from "../xlsx/xlsx-file";
import { unreadable } from "./check-workbook";
import type { CheckOptions, SigningOutcome } from "./workbook-jobs";

/**
 * Signs a copy of a workbook: may it be signed, has it errors, then the edits, and the check again on what came out.
 *
 * The department and finance sign a draft, so it is checked as one: a plan that was changed after signing could otherwise never be signed anew,
 * since its old signatures are errors. The last check looks at the copy as it is, and a copy with errors is not handed out.
 */
export async function signWorkbook(
  original: Uint8Array,
  options: CheckOptions,
  signature: Signature,
): Promise<SigningOutcome | Unchecked> {
  try {
    const file = new XlsxFile(original);
    const snapshot = await file.snapshot();
    const reading = readWorkbook(snapshot, options.round);
    if (reading.unreadable !== undefined) return { status: "unreadable", reason: reading.unreadable };
    const { submission, sources } = reading;
    const refusal = refusalToSign(submission, signature);
    if (refusal !== undefined) return { status: "refused", reason: refusal };
    const stage = signature.role === "coalition" ? "submitted" : "draft";
    const before = checkSnapshot(snapshot, { ...options, stage });
    if (before.status === "unreadable") return before;
    if (before.counts.error > 0) return { status: "errors", check: before };
    await file.apply(signOff({ submission, sources, snapshot }, signature));
    const check = checkSnapshot(await file.snapshot(), options);
    if (check.status === "unreadable") return check;
    if (check.counts.error > 0) return { status: "errors", check };
    if (check.fingerprint !== fingerprint(submission))
      throw new Error("signing changed what is signed, which it must never do");
    return {
      status: "signed",
      bytes: file.bytes,
      takenBack: signaturesTakenBack(submission, signature.role).map(({ role }) => role),
      withoutValues: cellsWithoutValues(snapshot),
      check,
    };
  } catch (error) {
    return unreadable(error);
  }
}

function cellsWithoutValues(snapshot: Snapshot): number {
  return snapshot.sheets
    .filter(({ visibility }) => visibility === "visible")
    .reduce((sum, sheet) => sum + emptyFormulas(sheet), 0);
}

function emptyFormulas({ formulas, values, row, column }: Snapshot["sheets"][number]): number {
  return Object.keys(formulas).filter((address) => {
    const area = parseArea(address);
    return (values[area.row - row]?.[area.column - column] ?? null) === null;
  }).length;
}
