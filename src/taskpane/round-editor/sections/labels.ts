import { plural } from "../plural";
import { wordsOf } from "../said";
import type { SectionSpec } from "../section";

/** Where decisions are made, and how groups are called. */
export const labels: SectionSpec = {
  id: "labels",
  title: "Decision points and groups",
  about: "The words under which counts are collected. Groups are counted, people are never named.",
  roots: [["decisionPoints"], ["groups"]],
  summary: (draft) =>
    `${plural(wordsOf(draft, "decisionPoints").length, "decision point", "decision points")}, ${plural(wordsOf(draft, "groups").length, "group", "groups")}`,
  fields: () => [
    { path: ["decisionPoints"], label: "Decision points", kind: "lines", hint: "One a line, such as Hiring." },
    {
      path: ["groups"],
      label: "Groups",
      kind: "lines",
      hint: "One a line, at least two. Total and Not disclosed are added by themselves.",
    },
  ],
  lists: [],
};
