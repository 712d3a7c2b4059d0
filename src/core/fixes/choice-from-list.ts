import type { FixRule } from "./fix-rule";
import { useSuggestion } from "./use-suggestion";

/** Offers the nearest value of the list. */
export default { criterion: "choice-from-list", propose: useSuggestion } satisfies FixRule;
