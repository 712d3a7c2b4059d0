import { fingerprint } from "../domain/fingerprint";
import type { Submission } from "../domain/submission";
import type { Sources } from "../findings/sources";
import { setCell } from "../fixes/set-cell";
import type { CellValue } from "../workbook/cell-value";
import type { Edit } from "../workbook/edit";
import { serialFromIsoDate } from "../workbook/serial-date";
import type { Snapshot } from "../workbook/snapshot";
import { refusalToSign } from "./refusal-to-sign";
import type { Signature } from "./signature";
import { signaturesTakenBack } from "./signatures-taken-back";

/** A plan as read, with the workbook it was read from. */
export interface SignedWorkbook {
  readonly submission: Submission;
  readonly sources: Sources;
  readonly snapshot: Snapshot;
}

/**
 * The edits that give a signature: name, date and fingerprint into Start's sign-off, signatures that it takes back out of it, and the stage:
 * submitted once department and finance have signed, draft again when the department signs anew.
 *
 * Edits and not a written file, so that pane and command line sign in the same way and every other byte of the workbook stays. Computed results
 * are not copied anywhere: they stand in their cells as they were last calculated, and they are no part of what is signed.
 *
 * @throws RangeError for a signature that {@link refusalToSign} refuses, and for a workbook whose sign-off cells have no place
 */
export function signOff({ submission, sources, snapshot }: SignedWorkbook, signature: Signature): Edit[] {
  const refusal = refusalToSign(submission, signature);
  if (refusal !== undefined) throw new RangeError(`signOff needs a signature that can be given, got: ${refusal}`);
  const { role, name, asOf } = signature;
  const write = (path: string, after: CellValue): Edit => {
    const edit = setCell({ sources, snapshot }, path, after);
    if (!edit) throw new RangeError(`signOff needs a workbook with a cell for ${path}`);
    return edit;
  };
  const fields = ["name", "date", "fingerprint"] as const;
  const given = { name: name.trim(), date: serialFromIsoDate(asOf), fingerprint: fingerprint(submission) };
  const stage = role === "department" ? "draft" : "submitted";
  return [
    ...fields.map((field) => write(`start.signOff.${role}.${field}`, given[field])),
    ...signaturesTakenBack(submission, role).flatMap((later) =>
      fields.flatMap((field) =>
        later.signOff[field] === undefined ? [] : [write(`start.signOff.${later.role}.${field}`, null)],
      ),
    ),
    ...(submission.start.stage?.trim().toLowerCase() === stage ? [] : [write("start.stage", stage)]),
  ];
}
