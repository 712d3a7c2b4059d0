import { z } from "zod";
import { Settings } from "./settings";

/**
 * JSON Schema of a workbook's settings, for people who keep them in a file and paste them in.
 *
 * Written from the same schema that reads them (input side: what has a default may be left out), like the round's and the pack's. Which
 * criteria, thresholds and words there are is left to `settingsProblems`.
 */
export function settingsSchema(): object {
  return { ...z.toJSONSchema(Settings, { io: "input", target: "draft-2020-12" }), title: "Coalition Planner settings" };
}
