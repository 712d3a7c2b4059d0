import { formatList } from "../../domain/format";

/** The question that ends a message about an unknown ID, with the space in front; empty where there is nothing to suggest. */
export function didYouMean(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? "" : ` Did you mean ${formatList(suggestions, "or")}?`;
}
