import type { WaiverRequest } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** Requests to be excused from a check. */
export const waivers = defineTable<WaiverRequest, PlanContext>({
  key: "waivers",
  name: "Waivers",
  sheet: "Waivers",
  inputRows: 12,
  columns: [
    {
      key: "criterion",
      label: "Criterion",
      kind: "text",
      required: true,
      width: 26,
      note: "The check you ask to be excused from, as the finding names it.",
    },
    { key: "item", label: "Item", kind: "id", required: true, width: 14, note: "The ID it is about." },
    { key: "reason", label: "Reason", kind: "text", required: true, width: 44, note: "Why, in one sentence." },
    { key: "askedBy", label: "Asked by", kind: "text", width: 24, note: "Who asks." },
    {
      key: "approver",
      label: "Approver",
      kind: "text",
      width: 24,
      note: "Who should decide; never the one who asks. A waiver counts once the coalition grants it.",
    },
    { key: "expires", label: "Expires", kind: "date", width: 13, note: "The day it ends." },
  ],
});
