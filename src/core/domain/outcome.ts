import { z } from "zod";
import { IsoDate } from "./iso-date";

/** The three pillars of inclusion that every plan must serve. Shown words can be renamed by the vocabulary; these never change. */
export const Pillar = z.enum(["Representation", "Fairness", "Opportunity"]);
export type Pillar = z.infer<typeof Pillar>;

/** How an outcome is measured: from counts in Groups, or typed as the commitment's Actual. */
export const Metric = z.enum(["RATE", "GAP.RATE", "IMPACT.RATIO", "typed"]);
export type Metric = z.infer<typeof Metric>;

/** Which way an outcome should move; toward zero compares sizes without sign. */
export const Direction = z.enum(["up", "down", "toward zero", "toward one"]);
export type Direction = z.infer<typeof Direction>;

/** What an outcome is counted in; shares are fractions 0..1. */
export const Unit = z.enum(["share", "ratio", "percentage points", "days", "money", "count", "score"]);
export type Unit = z.infer<typeof Unit>;

/** One entry of the coalition's shared outcome dictionary. */
export const Outcome = z.object({
  id: z.string().regex(/^OUT-\d{2,4}$/, "Outcome IDs look like OUT-05."),
  pillar: Pillar,
  outcome: z.string().min(1).max(300),
  metric: Metric,
  decisionPoint: z
    .string()
    .optional()
    .describe("One of the round's decision points; needed unless the metric is typed."),
  focalGroup: z.string().optional(),
  referenceGroup: z.string().optional(),
  numerator: z.string().optional(),
  denominator: z.string().optional(),
  unit: Unit,
  direction: Direction,
  source: z.string().optional(),
  owner: z.string().optional(),
  baseline: z.number().optional(),
  baselineDate: IsoDate.optional(),
});
export type Outcome = z.infer<typeof Outcome>;
