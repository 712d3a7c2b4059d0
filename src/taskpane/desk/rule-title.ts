import type { Pane } from "../hooks/use-pane";

/** The title of a rule in words, as the last check knew it; its id where that knew none. */
export function ruleTitle({ state: { plan } }: Pick<Pane, "state">, criterion: string | undefined): string {
  const id = criterion?.trim() ?? "";
  return (plan.kind === "plan" ? plan.checked.titles[id] : undefined) ?? id;
}
