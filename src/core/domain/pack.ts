import { z } from "zod";

/** What a pack says of one criterion; what is left out stays the criterion's own default. */
export const CriterionSetting = z.strictObject({
  on: z.boolean().optional(),
  severity: z.enum(["error", "warning", "info"]).optional(),
  thresholds: z.record(z.string(), z.number()).optional(),
  owner: z.string().optional().describe("Who answers for this criterion."),
});
export type CriterionSetting = z.infer<typeof CriterionSetting>;

/** A versioned set of criteria with thresholds. Data only: a pack never carries code. */
export const Pack = z.strictObject({
  id: z.string().min(1),
  version: z.int().min(1),
  criteria: z.record(z.string(), CriterionSetting).default({}),
  vocabulary: z
    .record(z.string(), z.string())
    .default({})
    .describe('Our word for a word of the product: { "pillar": "theme" }.'),
});
export type Pack = z.infer<typeof Pack>;

/** The pack of a round that names none: every criterion with its own defaults. */
export const defaultPack: Pack = { id: "coalition-default", version: 1, criteria: {}, vocabulary: {} };
