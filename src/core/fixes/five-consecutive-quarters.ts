import { detailTexts } from "./detail";
import { fixOfEdits } from "./fix-of-edits";
import type { FixRule } from "./fix-rule";
import { setCell } from "./set-cell";

/** Puts back the formulas of all five labels; the amounts below stay in their columns. */
export default {
  criterion: "five-consecutive-quarters",
  propose(finding, context) {
    const expected = detailTexts(finding, "expected");
    const formulas = detailTexts(finding, "formulas");
    return fixOfEdits(
      `Put the labels ${expected[0] ?? ""} to ${expected.at(-1) ?? ""} back`,
      true,
      formulas.map((formula, quarter) =>
        setCell(context, [...finding.path, "cells", quarter], { formula, value: expected[quarter] ?? null }),
      ),
    );
  },
} satisfies FixRule;
