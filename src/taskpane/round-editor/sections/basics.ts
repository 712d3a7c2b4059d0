import { textOf } from "../draft";
import { quarterLines } from "../draft-quarters";
import type { SectionSpec } from "../section";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** Name, organisation and calendar. */
export const basics: SectionSpec = {
  id: "basics",
  title: "Basics",
  about: "What the round is called, and which five quarters it plans.",
  roots: [["round"], ["version"], ["organisation"], ["calendar"], ["firstQuarter"], ["$schema"]],
  summary: (draft) =>
    [textOf(draft["round"]), textOf(draft["firstQuarter"])].filter((text) => text !== "").join(", from "),
  notes: quarterLines,
  fields: () => [
    { path: ["round"], label: "Name of the round", kind: "text", hint: "Like FY27; it stands in every workbook." },
    { path: ["version"], label: "Version", kind: "whole", hint: "One more each time a changed round is sent out." },
    { path: ["organisation"], label: "Organisation", kind: "text" },
    {
      path: ["calendar", "startMonth"],
      label: "The fiscal year starts in",
      kind: "choice",
      options: months.map((label, index) => ({ value: index + 1, label })),
    },
    {
      path: ["calendar", "namedFor"],
      label: "The fiscal year is named for",
      kind: "choice",
      options: [
        { value: "end", label: "the calendar year in which it ends" },
        { value: "start", label: "the calendar year in which it starts" },
      ],
    },
    { path: ["firstQuarter"], label: "First quarter", kind: "code", hint: "Like FY27-Q3. Four more follow it." },
  ],
  lists: [],
};
