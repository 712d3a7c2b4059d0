import { z } from "zod";
import { OwnCheck } from "./own-check";

/** A limit of a criterion: a number with its unit in the threshold's name, or a list of words. */
export const ThresholdValue = z.union([z.number(), z.array(z.string().min(1))]);
export type ThresholdValue = number | readonly string[];

/** What a pack says of one criterion; what is left out stays the criterion's own default. */
export const CriterionSetting = z.strictObject({
  on: z.boolean().optional(),
  severity: z.enum(["error", "warning", "info"]).optional(),
  thresholds: z.record(z.string(), ThresholdValue).optional(),
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

const settings = {
  $schema: z.string().optional(),
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
  // Left out, not empty, where there are none: a workbook's copy of the round then stays as it was written.
  ownChecks: z.array(OwnCheck).max(100).optional().describe("Checks of the organisation's own, as data."),
};

/** A pack that stands for itself: an organisation's, which its rounds build on. */
export const OrganisationPack = z.strictObject(settings).superRefine(idsOnce);
export type OrganisationPack = z.infer<typeof OrganisationPack>;

/** A versioned set of criteria with thresholds. Data only: a pack never carries code. */
export const Pack = z
  .strictObject({
    ...settings,
    organisation: OrganisationPack.optional().describe(
      "The organisation's pack that this one builds on: what this one doesn't say, that one does.",
    ),
  })
  .superRefine(idsOnce);
export type Pack = z.infer<typeof Pack>;

function idsOnce(pack: { readonly ownChecks?: readonly OwnCheck[] | undefined }, context: z.RefinementCtx): void {
  const met = new Set<string>();
  for (const [index, { id }] of (pack.ownChecks ?? []).entries()) {
    if (met.has(id))
      context.addIssue({
        code: "custom",
        path: ["ownChecks", index, "id"],
        message: `${id} stands twice. Give each own check a name of its own.`,
      });
    met.add(id);
  }
}

/** The pack of a round that names none: every criterion with its own defaults. */
export const defaultPack: Pack = {
  id: "coalition-default",
  version: 1,
  criteria: {},
  scoring: [...defaultScoring],
  vocabulary: {},
};

/** What a pack says of a threshold that is a number; undefined where it says nothing, or gives a list there. */
export function numberThreshold(pack: Pick<Pack, "criteria">, criterion: string, name: string): number | undefined {
  const value = pack.criteria[criterion]?.thresholds?.[name];
  return typeof value === "number" ? value : undefined;
}
