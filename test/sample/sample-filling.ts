import type { Filling } from "../../src/core/templates/template";
import { sampleBook } from "./book";
import { sampleFund } from "./fund";
import { sampleGapSheet } from "./roster";
import { sal } from "./sal";

/** What fills each template with the sample round: Sales' plan, the fund after its first forum, the book after a first review, and a made-up roster. */
export function sampleFilling(): Filling {
  return { plan: sal, fund: sampleFund(), book: sampleBook(), gapSheet: sampleGapSheet() };
}
