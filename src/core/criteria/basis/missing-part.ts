import type { Part, Submission } from "../../domain/submission";

/** Why a part of a submission could not be read; undefined where it could. A field of a table that is gone is gone with it. */
export function missingPart({ missingParts }: Submission, part: Part): string | undefined {
  return missingParts.get(part) ?? missingParts.get(part.split(".")[0] ?? part);
}
