import type { FixRule } from "./fix-rule";
import { useSuggestion } from "./use-suggestion";

/** Offers the IDs that are nearest to the one typed. */
export default { criterion: "pilot-success-readable", propose: useSuggestion } satisfies FixRule;
