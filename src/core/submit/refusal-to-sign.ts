import { fingerprint } from "../domain/fingerprint";
import { formatDate } from "../domain/format";
import type { SignOff } from "../domain/plan";
import type { Submission } from "../domain/submission";
import { roleInWords, rolesAround, type Signature, type SigningRole } from "./signature";

/**
 * Why a signature can't be given now, as one message that says what to do; undefined when it can.
 *
 * Only about signatures: whether the plan itself is in order is the check's. Somebody who signed another version may sign again; who signed
 * this one has nothing to sign. Names are compared as people read them, without case and doubled spaces.
 */
export function refusalToSign(submission: Submission, signature: Signature): string | undefined {
  const { role, name, asOf } = signature;
  const { start, missingParts } = submission;
  if (missingParts.has("start"))
    return "The sheet Start, where signatures stand, is missing. Put it back, or hand in an earlier copy.";
  if (person(name) === "") return "A signature needs a name: say who signs.";
  const current = fingerprint(submission);
  const own = start.signOff[role];
  if (isComplete(own) && isFor(own, current))
    return `${roleInWords[role]} has signed this very version already: ${own.name.trim()} on ${formatDate(own.date)}. There is nothing to sign.`;
  if (role === "coalition" && start.stage?.trim().toLowerCase() !== "submitted")
    return "This plan is not submitted yet: the coalition signs after its review, and it reviews what department and finance have signed.";
  for (const earlier of rolesAround(role).before) {
    const given = start.signOff[earlier];
    if (!isComplete(given)) return `${missingWords(given, earlier)} ${because(role, earlier)}`;
    if (!isFor(given, current))
      return `${roleInWords[earlier]} signed another version on ${formatDate(given.date)}: the fingerprint signed begins ${given.fingerprint.trim().slice(0, 8)}, this plan's ${current.slice(0, 8)}. ${because(role, earlier)}`;
    if (person(given.name) === person(name))
      return `${given.name.trim()} has signed for ${roleInWords[earlier].toLowerCase()} already. Nobody signs in two roles: let another person sign for ${roleInWords[role].toLowerCase()}.`;
    if (given.date > asOf)
      return `${roleInWords[earlier]} signed on ${formatDate(given.date)}, and this signature would be dated ${formatDate(asOf)}, before it. Give the day on which it is really signed.`;
  }
  return undefined;
}

type CompleteSignOff = { readonly [Field in keyof SignOff]-?: string };

function isComplete(given: SignOff): given is CompleteSignOff {
  return Boolean(given.name?.trim()) && given.date !== undefined && Boolean(given.fingerprint?.trim());
}

function isFor(given: CompleteSignOff, current: string): boolean {
  return given.fingerprint.trim().toLowerCase() === current;
}

function missingWords(given: SignOff, role: SigningRole): string {
  const empty = !given.name?.trim() && given.date === undefined && !given.fingerprint?.trim();
  return empty
    ? `${roleInWords[role]} has not signed yet.`
    : `${roleInWords[role]}'s signature is not whole: it needs a name, a date and the fingerprint of what was signed.`;
}

function because(role: SigningRole, earlier: SigningRole): string {
  const why =
    role === "finance" ? "Finance signs what the department has promised" : "The coalition signs what both have signed";
  return `${why}: let ${roleInWords[earlier].toLowerCase()} sign first.`;
}

function person(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/g, " ").toLowerCase();
}
