import type { Plan } from "../../src/core/domain/plan";
import { fin } from "./fin";
import { hr } from "./hr";
import { it } from "./it";
import { leg } from "./leg";
import { mkt } from "./mkt";
import { ops } from "./ops";
import { prd } from "./prd";
import { sal } from "./sal";
import { spoilFin } from "./spoil-fin";
import { spoilLeg } from "./spoil-leg";
import { spoilMkt } from "./spoil-mkt";
import { spoilOps } from "./spoil-ops";
import type { TypedChange } from "./typed-change";

/** One department's submission to the sample round. */
export interface Sample {
  readonly code: string;
  readonly plan: Plan;
  /** What people did to the workbook before they handed it in; nothing for the clean ones. */
  readonly spoiled: readonly TypedChange[];
  /** Whether the committed file was saved again by LibreOffice. */
  readonly savedByLibreOffice: boolean;
}

function sample(code: string, plan: Plan, more: Partial<Sample> = {}): Sample {
  return { code, plan, spoiled: [], savedByLibreOffice: false, ...more };
}

/** The sample round's submissions, in the order of its departments: four clean, four with the faults that departments really make. */
export const samples: readonly Sample[] = [
  sample("SAL", sal),
  sample("HR", hr, { savedByLibreOffice: true }),
  sample("IT", it),
  sample("OPS", ops, { spoiled: spoilOps }),
  sample("MKT", mkt, { spoiled: spoilMkt, savedByLibreOffice: true }),
  sample("FIN", fin, { spoiled: spoilFin }),
  sample("LEG", leg, { spoiled: spoilLeg }),
  sample("PRD", prd),
];

/** The samples that nothing is wrong with. */
export const cleanSamples: readonly Sample[] = samples.filter(({ spoiled }) => spoiled.length === 0);

/** Name of a sample's file. */
export function submissionName({ code }: Sample): string {
  return `${code}-five-quarter-plan.xlsx`;
}
