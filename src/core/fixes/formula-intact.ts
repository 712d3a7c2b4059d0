import type { FixRule } from "./fix-rule";
import { restoreFormula } from "./restore-formula";

/** Restores the formula. */
export default { criterion: "formula-intact", propose: restoreFormula } satisfies FixRule;
