import { formatDate } from "../../core/domain/format";
import { fingerprint } from "../../core/domain/fingerprint";
import type { IsoDate } from "../../core/domain/iso-date";
import { departmentOf } from "../../core/domain/round";
import type { Submission } from "../../core/domain/submission";
import { checkSnapshot } from "../../core/pipeline";
import { readWorkbook } from "../../core/read/read-workbook";
import { refusalToSign } from "../../core/submit/refusal-to-sign";
import { signOff } from "../../core/submit/sign-off";
import { signingRoles, type SigningRole } from "../../core/submit/signature";
import { signaturesTakenBack } from "../../core/submit/signatures-taken-back";
import { templateOf } from "../../core/templates/index";
import type { Edit } from "../../core/workbook/edit";
import type { Snapshot } from "../../core/workbook/snapshot";

/** A signature of the sign-off block, as it stands. */
export interface SignatureHere {
  readonly role: SigningRole;
  /** Who signed and when; null where nobody has. */
  readonly signed: string | null;
  /** Whether it is for the plan as it is now. */
  readonly isCurrent: boolean;
}

/** What somebody who wants to sign needs to know, and the ways to sign. */
export interface SigningDesk {
  readonly checklist: readonly { readonly text: string; readonly isDone: boolean }[];
  readonly signatures: readonly SignatureHere[];
  /** Whether department and finance have signed this version. */
  readonly isSubmitted: boolean;
  /** Errors that keep a role from signing: the coalition signs what was submitted, the others a draft. */
  errorsFor(role: SigningRole): number;
  /** Why a signature can't be given now; undefined when it can. */
  refusal(role: SigningRole, name: string): string | undefined;
  /** The edits of a signature, and the roles whose signatures it takes back. @throws RangeError for one that is refused */
  sign(
    role: SigningRole,
    name: string,
  ): { readonly edits: readonly Edit[]; readonly takenBack: readonly SigningRole[] };
}

/**
 * Opens the desk over a plan as it stands; a line of why not where there is no plan that can be read.
 *
 * The checklist is worked out anew from what was read, by the functions behind Start's own cells, and not taken from the cells.
 */
export function signingDesk(snapshot: Snapshot, asOf: IsoDate): SigningDesk | { readonly problem: string } {
  const reading = readWorkbook(snapshot);
  if (reading.unreadable !== undefined) return { problem: reading.unreadable };
  const { submission, sources } = reading;
  const errors = new Map<string, number>();
  const errorsAs = (stage: "draft" | "submitted") => {
    const known = errors.get(stage);
    if (known !== undefined) return known;
    const result = checkSnapshot(snapshot, { asOf, stage });
    const found = result.status === "unreadable" ? 1 : result.counts.error;
    errors.set(stage, found);
    return found;
  };
  const current = fingerprint(submission);
  const signatures = signingRoles.map((role): SignatureHere => {
    const given = submission.start.signOff[role];
    const parts = [given.name?.trim() ?? "", given.date === undefined ? "" : formatDate(given.date)];
    const signed = parts.filter((part) => part !== "").join(", ");
    return {
      role,
      signed: signed === "" ? null : signed,
      isCurrent: given.fingerprint?.trim().toLowerCase() === current,
    };
  });
  const holds = (role: SigningRole) => signatures.some((one) => one.role === role && one.isCurrent);
  return {
    checklist: checklistOf(submission, asOf),
    signatures,
    isSubmitted: holds("department") && holds("finance"),
    errorsFor: (role) => errorsAs(role === "coalition" ? "submitted" : "draft"),
    refusal: (role, name) => refusalToSign(submission, { role, name, asOf }),
    sign: (role, name) => ({
      edits: signOff({ submission, sources, snapshot }, { role, name, asOf }),
      takenBack: signaturesTakenBack(submission, role).map((later) => later.role),
    }),
  };
}

function checklistOf(submission: Submission, asOf: IsoDate): SigningDesk["checklist"] {
  const round = submission.ownRound;
  const template = templateOf(submission.workbook.templateId);
  const code = submission.start.departmentCode ?? submission.workbook.madeFor;
  const department = round && code !== undefined ? departmentOf(round, code) : undefined;
  if (!round || !template || !department) return [];
  const context = template.context({ round, department, plan: submission, asOf });
  return template
    .spec(round)
    .computedCells.filter(({ sheet }) => sheet === "Start")
    .map((cell) => ({ text: cell.label, isDone: cell.value(context) === "done" }));
}
