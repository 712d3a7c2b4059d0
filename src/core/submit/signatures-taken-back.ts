import type { SignOff } from "../domain/plan";
import type { Submission } from "../domain/submission";
import { rolesAround, type SigningRole } from "./signature";

/** A signature that goes when somebody before it signs anew. */
export interface SignatureTakenBack {
  readonly role: SigningRole;
  readonly signOff: SignOff;
}

/**
 * Signatures that a new one takes back: all that come after it, because they confirm what it says.
 *
 * Left standing they would look as if they covered the new version, with a date before the signature they rest on.
 */
export function signaturesTakenBack({ start }: Submission, role: SigningRole): SignatureTakenBack[] {
  return rolesAround(role)
    .after.map((later) => ({ role: later, signOff: start.signOff[later] }))
    .filter(
      ({ signOff }) => signOff.name !== undefined || signOff.date !== undefined || signOff.fingerprint !== undefined,
    );
}
