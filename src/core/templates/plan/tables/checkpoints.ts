import type { Checkpoint } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** Dated readings of pilots. */
export const checkpoints = defineTable<Checkpoint, PlanContext>({
  key: "checkpoints",
  name: "Checkpoints",
  sheet: "Pilots",
  inputRows: 36,
  idPart: "CP",
  columns: [
    {
      key: "id",
      label: "Checkpoint ID",
      kind: "id",
      required: true,
      width: 14,
      note: "Your department's code, CP and a number, like SAL-CP-03.",
    },
    {
      key: "pilotId",
      label: "Pilot ID",
      kind: "id",
      required: true,
      list: "PilotIds",
      width: 11,
      note: "The pilot that is read.",
    },
    {
      key: "date",
      label: "Date",
      kind: "date",
      required: true,
      width: 13,
      note: "When it is read. Planned dates count.",
    },
    { key: "value", label: "Value", kind: "number", width: 11, note: "The reading, in the metric's unit." },
    { key: "call", label: "Call", kind: "choice", list: "CallChoices", width: 11, note: "Continue, scale or stop." },
    { key: "note", label: "Note", kind: "text", width: 36, note: "What was learned." },
  ],
});
