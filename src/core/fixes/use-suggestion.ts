import type { Finding } from "../findings/finding";
import type { Fix } from "../findings/fix";
import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixContext } from "./fix-rule";
import { setCell } from "./set-cell";

/** A choice for each value that a person may have meant. Never safe: near is not the same as meant. */
export function useSuggestion(finding: Finding, context: FixContext): Fix[] {
  return detailTexts(finding, "suggestions").flatMap((suggestion) =>
    fixOfEdits(`Change it to ${suggestion}`, false, [setCell(context, finding.path, suggestion)]),
  );
}
