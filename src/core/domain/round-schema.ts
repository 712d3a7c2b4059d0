import { z } from "zod";
import { Round } from "./round";

/**
 * JSON Schema of a `round.json`, so that editors complete and check it as one types.
 *
 * Written from the same schema that reads the file (input side: what has a default may be left out). What only code can say, such as
 * that codes are unique, is left to `readRound`.
 */
export function roundSchema(): object {
  return { ...z.toJSONSchema(Round, { io: "input", target: "draft-2020-12" }), title: "Coalition Planner round" };
}
