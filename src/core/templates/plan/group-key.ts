/** What the Key column of Groups holds: outcome, decision point, period and group, joined by bars. */
export function groupKey(...parts: readonly (string | undefined)[]): string {
  return parts.map((part) => part ?? "").join("|");
}
