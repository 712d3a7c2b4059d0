import { criterionExamples } from "../core/criteria/basis/examples";
import type { CriterionWords } from "../core/criteria/criterion";
import { fixableCriteria } from "../core/fixes/index";
import { insteadOfFix } from "../core/fixes/instead-of-fix";

/** One limit of a criterion: its name in words and in a pack, and its default. */
export interface ThresholdHelp {
  readonly words: string;
  readonly name: string;
  readonly value: string;
}

/** Everything a help page says of a criterion, in the terminal and as a static page alike. */
export interface CriterionHelp {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly because: string;
  /** A message as a check says it; undefined for rules across departments. */
  readonly example: string | undefined;
  readonly remedy: string;
  readonly severity: string;
  readonly thresholds: readonly ThresholdHelp[];
  readonly fix: string;
  readonly waiver: string;
}

/** Makes a criterion's help from the rule itself, so that it can't tell another story. */
export function criterionHelp({
  id,
  title,
  rule,
  because,
  remedy,
  severity,
  thresholds = {},
}: CriterionWords): CriterionHelp {
  return {
    id,
    title,
    rule,
    because,
    example: criterionExamples[id],
    remedy,
    severity: severities[severity],
    thresholds: Object.entries(thresholds).map(([name, value]) => ({
      words: inWords(name),
      name,
      value: typeof value === "object" ? value.join("; ") : String(value),
    })),
    fix: fixableCriteria.has(id) ? "yes: the finding offers it" : (insteadOfFix[id] ?? "no: a person has to decide"),
    waiver: `Add a row to Waivers in the plan: Criterion ${id}, Item as the finding names it, the reason, who approves and until when. It counts once the coalition has granted it in the round or the book, by somebody else than who asked.`,
  };
}

const severities = {
  error: "error: keeps a submission from being accepted",
  warning: "warning: wants an answer",
  info: "info: for reading",
} as const;

/** `toleranceShareOfEnvelope` → "tolerance share of envelope". */
function inWords(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, (_, before: string, after: string) => `${before} ${after.toLowerCase()}`);
}
