import { z } from "zod";

const rows = z.array(z.looseObject({})).optional();
const texts = z.array(z.string()).optional();

/**
 * What JSON must look like to be worked on as a round: lists where lists belong and objects where objects do, whatever else is in them.
 *
 * Far looser than `Round`, which says when a round is done: an editor can show and mend what has this shape. Keys that are not a round's
 * and values that are out of bounds pass.
 */
export const RoundShape = z.looseObject({
  calendar: z.looseObject({}).optional(),
  rates: z.record(z.string(), z.array(z.union([z.number(), z.string()]))).optional(),
  departments: rows,
  fund: z.looseObject({ tranches: z.array(z.union([z.number(), z.string()])).optional() }).optional(),
  forums: rows,
  decisionPoints: texts,
  groups: texts,
  outcomes: rows,
  objectives: rows,
  members: rows,
  pack: z
    .looseObject({
      criteria: z
        .record(z.string(), z.looseObject({ thresholds: z.record(z.string(), z.unknown()).optional() }))
        .optional(),
      scoring: rows,
      vocabulary: z.record(z.string(), z.string()).optional(),
    })
    .optional(),
  waivers: rows,
});
