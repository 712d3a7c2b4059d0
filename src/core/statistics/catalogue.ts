import { GROUP_HELP } from "./catalogue/group-help";
import { badInput } from "./catalogue/bad-input";
import type { FunctionHelp, HelpEntry } from "./catalogue/help-entry";
import { EVIDENCE_HELP } from "./catalogue/evidence-help";
import { PAY_HELP } from "./catalogue/pay-help";
import { PLAN_HELP } from "./catalogue/plan-help";
import { RATE_HELP } from "./catalogue/rate-help";
import { SUMMARIES } from "./catalogue/summaries";
import { TIME_HELP } from "./catalogue/time-help";

/**
 * Help on every function, in the order of the catalogue: one text for the help pages, `coalition explain` and the pane.
 *
 * Data rather than text taken from docstrings, because a docstring speaks to us and help to a finance partner; tests run each
 * example and hold arguments and names against the metadata that Excel gets. Marked as pure, so that the functions' bundle, which
 * shows no help, leaves it out.
 */
export const CATALOGUE: readonly FunctionHelp[] = /* @__PURE__ */ [
  ...RATE_HELP,
  ...GROUP_HELP,
  ...TIME_HELP,
  ...PAY_HELP,
  ...PLAN_HELP,
  ...EVIDENCE_HELP,
].map((entry) => ({ ...entry, summaries: summaries(entry), badInput: badInput(entry) }));

/**
 * The help entry that explains a function, found by its name or a companion's, with or without COALITION., in any case.
 *
 * @param name such as "gap.rate.stats"
 * @returns undefined where there is no such function
 * @example helpFor("coalition.gap.rate.stats").name // => "GAP.RATE"
 */
export function helpFor(name: string): FunctionHelp | undefined {
  const asked = name
    .trim()
    .toUpperCase()
    .replace(/^COALITION\./, "");
  return CATALOGUE.find((entry) => entry.name === asked || entry.companions.includes(asked));
}

function summaries({ name, companions }: HelpEntry): FunctionHelp["summaries"] {
  return [name, ...companions].map((one) => [one, SUMMARIES[one] ?? ""]);
}
