import type { ReadWorkbook } from "../../domain/submission";

/** Why a part of a workbook could not be read; undefined where it could. A field of a table that is gone is gone with it. */
export function missingPart({ missingParts }: Pick<ReadWorkbook, "missingParts">, part: string): string | undefined {
  return missingParts.get(part) ?? missingParts.get(part.split(".")[0] ?? part);
}
