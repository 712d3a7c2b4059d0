import { z } from "zod";

/**
 * What one review leaves for the next to tell what changed: fingerprints, counts and sums of each department, and which findings across
 * departments stood.
 */
export const ReviewMark = z.object({
  asOf: z.string(),
  round: z.string(),
  departments: z.record(
    z.string(),
    z.object({
      fingerprint: z.string(),
      errors: z.number(),
      warnings: z.number(),
      planned: z.number().optional(),
    }),
  ),
  /** What pilots asked for in all; missing where the mark was taken from a book's Submissions. */
  asked: z.number().optional(),
  /** Criterion and item of each finding across departments. */
  findings: z.array(z.string()).optional(),
});
export type ReviewMark = z.infer<typeof ReviewMark>;
