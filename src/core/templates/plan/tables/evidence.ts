import type { Evidence } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** What was seen, in numbers and in words. */
export const evidence = defineTable<Evidence, PlanContext>({
  key: "evidence",
  name: "Evidence",
  sheet: "Evidence",
  inputRows: 30,
  idPart: "E",
  columns: [
    {
      key: "id",
      label: "Evidence ID",
      kind: "id",
      required: true,
      width: 13,
      note: "Your department's code, E and a number, like SAL-E-01.",
    },
    {
      key: "outcomeId",
      label: "Outcome ID",
      kind: "id",
      required: true,
      list: "OutcomeIds",
      width: 12,
      note: "The outcome it is about.",
    },
    {
      key: "period",
      label: "Period",
      kind: "quarter",
      list: "Periods",
      width: 11,
      note: "The quarter it was seen in.",
    },
    {
      key: "kind",
      label: "Kind",
      kind: "choice",
      list: "KindChoices",
      width: 13,
      note: "Quantitative or Qualitative. A committed outcome needs both.",
    },
    { key: "channel", label: "Channel", kind: "text", width: 22, note: "Survey, interviews, system, exit talks." },
    {
      key: "whatWeSaw",
      label: "What we saw",
      kind: "text",
      width: 50,
      note: "In one or two sentences. No names, no e-mail addresses, no small groups.",
    },
    { key: "source", label: "Source", kind: "text", width: 26, note: "Where somebody can look it up." },
  ],
});
