import type { CheckedFinding } from "../../core/findings/check-result";
import type { Highlight } from "../../core/workbook/spreadsheet-host";

/** The cells of findings, as they are marked in the workbook. What is waived is settled and not marked; some findings have no cell. */
export function highlightsOf(findings: readonly CheckedFinding[]): Highlight[] {
  return findings.flatMap(({ place, severity, waiver }) =>
    place !== null && waiver === null ? [{ place, severity }] : [],
  );
}
