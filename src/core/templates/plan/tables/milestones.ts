import type { Milestone } from "../../../domain/plan";
import { defineTable } from "../../template";
import type { PlanContext } from "../plan-context";

/** Steps to the commitments. */
export const milestones = defineTable<Milestone, PlanContext>({
  key: "milestones",
  name: "Milestones",
  sheet: "Milestones",
  inputRows: 30,
  idPart: "M",
  idsName: "MilestoneIds",
  columns: [
    {
      key: "id",
      label: "Milestone ID",
      aliases: ["ID"],
      kind: "id",
      required: true,
      width: 13,
      note: "Your department's code, M and a number, like SAL-M-09.",
    },
    {
      key: "commitmentId",
      label: "Commitment ID",
      kind: "id",
      required: true,
      list: "CommitmentIds",
      width: 15,
      note: "The promise it leads to.",
    },
    {
      key: "milestone",
      label: "Milestone",
      kind: "text",
      required: true,
      width: 40,
      note: "What is done when it is done.",
    },
    { key: "owner", label: "Owner", kind: "text", required: true, width: 22, note: "Who answers for it." },
    { key: "start", label: "Start", kind: "date", width: 13, note: "First day, inside the five quarters." },
    { key: "due", label: "Due", kind: "date", width: 13, note: "Last day, inside the five quarters." },
    {
      key: "dependsOn",
      label: "Depends on",
      kind: "ids",
      width: 22,
      note: "Milestones that must be done first, separated by semicolons: SAL-M-02; IT-M-04.",
    },
    { key: "indicator", label: "Indicator", kind: "text", width: 30, note: "How one sees that it is done." },
    {
      key: "lineId",
      label: "Line ID",
      kind: "id",
      list: "LineIds",
      openList: true,
      width: 16,
      note: "The budget line that pays for it, or the words: no cost.",
    },
    { key: "status", label: "Status", kind: "choice", list: "StatusChoices", width: 13, note: "Where it stands." },
    { key: "nextCheckIn", label: "Next check-in", kind: "date", width: 13, note: "When it is looked at next." },
  ],
});
