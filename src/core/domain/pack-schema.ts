import { z } from "zod";
import { Pack } from "./pack";

/**
 * JSON Schema of a `pack.json`, so that editors complete and check it as one types.
 *
 * Written from the same schema that reads the file (input side: what has a default may be left out). Which criteria and thresholds there
 * are is left to `packProblems`.
 */
export function packSchema(): object {
  return { ...z.toJSONSchema(Pack, { io: "input", target: "draft-2020-12" }), title: "Coalition Planner pack" };
}
