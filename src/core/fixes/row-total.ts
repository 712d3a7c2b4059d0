import type { FixRule } from "./fix-rule";
import { restoreFormula } from "./restore-formula";

/** Restores the Total's formula; asks, because the typed total may be the right one and a quarter wrong. */
export default { criterion: "row-total", propose: restoreFormula } satisfies FixRule;
