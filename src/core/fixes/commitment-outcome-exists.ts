import type { FixRule } from "./fix-rule";
import { useSuggestion } from "./use-suggestion";

/** Offers the outcomes that are nearest to the one typed. */
export default { criterion: "commitment-outcome-exists", propose: useSuggestion } satisfies FixRule;
