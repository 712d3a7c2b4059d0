import type { Round } from "../domain/round";
import { chooseSubmissions } from "../portfolio/choose-submissions";
import type { ReceivedFile } from "../portfolio/received-file";
import { isReviewed, type FileOutcome } from "./file-outcome";

/** What became of every file, in their order: it counts, or why it does not. */
export function receivedFiles(outcomes: readonly FileOutcome[], round: Round): readonly ReceivedFile[] {
  const chosen = new Map(
    chooseSubmissions(
      outcomes.filter(isReviewed).map(({ file, digest, modified }) => ({
        file,
        department: digest.department,
        ...(digest.round === undefined ? {} : { round: digest.round }),
        ...(digest.firstQuarter === undefined ? {} : { firstQuarter: digest.firstQuarter }),
        ...(digest.signedOn === undefined ? {} : { signedOn: digest.signedOn }),
        modified,
      })),
      round,
    ).map((file) => [file.file, file]),
  );
  return outcomes.map((outcome) => {
    if (outcome.status !== "reviewed") return { file: outcome.file, status: outcome.status, reason: outcome.reason };
    return chosen.get(outcome.file) ?? { file: outcome.file, status: "unexpected", reason: "It was not expected." };
  });
}
