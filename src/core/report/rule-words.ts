import type { Severity } from "../findings/finding";

/** What a report says of a criterion besides its findings; handed in, because reports know findings and not the rules behind them. */
export interface RuleWords {
  readonly id: string;
  readonly title: string;
  readonly rule: string;
  readonly because: string;
  readonly remedy: string;
  readonly severity: Severity;
}

/** What every format may use besides the report itself. */
export interface ReportContext {
  readonly rules: readonly RuleWords[];
  /** Of the program. */
  readonly version: string;
}
