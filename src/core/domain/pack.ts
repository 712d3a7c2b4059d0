import { z } from "zod";

/** What a pack says of one criterion; what is left out stays the criterion's own default. */
export const CriterionSetting = z.strictObject({
  on: z.boolean().optional(),
  severity: z.enum(["error", "warning", "info"]).optional(),
  thresholds: z.record(z.string(), z.number()).optional(),
  owner: z.string().optional().describe("Who answers for this criterion."),
});
export type CriterionSetting = z.infer<typeof CriterionSetting>;

/** One question that reviewers score a pilot on, from 1 to 5, and how much it counts. Its name becomes a column header. */
export const ScoringCriterion = z.strictObject({
  criterion: z
    .string()
    .min(1)
    .max(40)
    .regex(
      /^[^[\]#'"|@]+$/,
      "Name a scoring criterion without brackets, quotes, #, @ or |: it becomes a column header.",
    ),
  weight: z.number().positive(),
});
export type ScoringCriterion = z.infer<typeof ScoringCriterion>;

/** What pilots are scored on where a pack doesn't say. */
export const defaultScoring: readonly ScoringCriterion[] = [
  { criterion: "Serves the outcome", weight: 3 },
  { criterion: "Evidence behind it", weight: 2 },
  { criterion: "Can be done", weight: 2 },
  { criterion: "Shared design", weight: 1 },
];

/** A versioned set of criteria with thresholds. Data only: a pack never carries code. */
export const Pack = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  criteria: z.record(z.string(), CriterionSetting).default({}),
  scoring: z
    .array(ScoringCriterion)
    .min(1)
    .max(12)
    .default([...defaultScoring])
    .describe("What reviewers score a pilot on, from 1 to 5, with weights."),
  vocabulary: z
    .record(z.string(), z.string())
    .default({})
    .describe('Our word for a word of the product: { "pillar": "theme" }.'),
});
export type Pack = z.infer<typeof Pack>;

/** The pack of a round that names none: every criterion with its own defaults. */
export const defaultPack: Pack = {
  id: "coalition-default",
  version: 1,
  criteria: {},
  scoring: [...defaultScoring],
  vocabulary: {},
};
