import type { CriterionRow, OwnCheckRow, ScoringRow, VocabularyRow } from "../../../domain/book-content";
import { ownCheckKinds } from "../../../domain/own-check";
import type { WaiverRequest } from "../../../domain/plan";
import { defineTable } from "../../template";
import { waivers } from "../../plan/tables/waivers";
import type { BookContext } from "../book-context";

/** The pack's settings: one row a threshold. */
export const criteria = defineTable<CriterionRow, BookContext>({
  key: "criteria",
  name: "Criteria",
  sheet: "Criteria",
  inputRows: 10,
  columns: [
    {
      key: "criterion",
      label: "Criterion",
      kind: "id",
      required: true,
      width: 34,
      note: "Its id, and after a point the threshold where it has several: pillar-balance.minimum.",
    },
    {
      key: "on",
      label: "On",
      kind: "yesNo",
      list: "YesNoChoices",
      width: 8,
      note: "no, to leave it out of the check.",
    },
    {
      key: "severity",
      label: "Severity",
      kind: "choice",
      list: "SeverityChoices",
      width: 13,
      note: "error stops a submission; warning and info don't.",
    },
    {
      key: "threshold",
      label: "Threshold",
      kind: "text",
      width: 16,
      note: "Its limit: shares as fractions, lists separated by semicolons. Blank where it has none.",
    },
    { key: "why", label: "Why", kind: "text", width: 60, note: "Why the coalition checks this." },
  ],
});

/** What pilots are scored on. */
export const scoring = defineTable<ScoringRow, BookContext>({
  key: "scoring",
  name: "Scoring",
  sheet: "Criteria",
  inputRows: 12,
  columns: [
    {
      key: "criterion",
      label: "Criterion",
      kind: "text",
      required: true,
      width: 26,
      note: "What reviewers score a pilot on, from 1 to 5.",
    },
    { key: "weight", label: "Weight", kind: "number", required: true, width: 11, note: "How often it counts." },
  ],
});

/** Our words for the product's. */
export const vocabulary = defineTable<VocabularyRow, BookContext>({
  key: "vocabulary",
  name: "Vocabulary",
  sheet: "Criteria",
  inputRows: 12,
  columns: [
    {
      key: "word",
      label: "Word",
      kind: "text",
      required: true,
      width: 20,
      note: "A word of the product, like pillar.",
    },
    { key: "ours", label: "Ours", kind: "text", required: true, width: 20, note: "What you call it." },
  ],
});

/** Checks of the coalition's own, as data. */
export const ownChecks = defineTable<OwnCheckRow, BookContext>({
  key: "ownChecks",
  name: "OwnChecks",
  sheet: "Criteria",
  inputRows: 12,
  columns: [
    { key: "id", label: "Check", kind: "id", required: true, width: 22, note: "A short name, like own-cost-centre." },
    { key: "title", label: "Title", kind: "text", width: 34, note: "What it asks for, in a sentence." },
    {
      key: "table",
      label: "Table",
      kind: "text",
      required: true,
      width: 14,
      note: "A table of the plan, like Budget.",
    },
    { key: "column", label: "Column", kind: "text", required: true, width: 18, note: "A column of it." },
    {
      key: "kind",
      label: "Kind",
      kind: "choice",
      required: true,
      list: "OwnCheckKinds",
      width: 18,
      note: `What is asked of it: ${ownCheckKinds.join(", ")}.`,
    },
    {
      key: "value",
      label: "Value",
      kind: "text",
      width: 22,
      note: "What it is held against: a limit, two limits or a list separated by semicolons, a pattern.",
    },
    {
      key: "other",
      label: "Other column",
      kind: "text",
      width: 18,
      note: "The column it is compared with, or Table.Column for a reference.",
    },
    {
      key: "severity",
      label: "Severity",
      kind: "choice",
      list: "SeverityChoices",
      width: 13,
      note: "error, warning or info.",
    },
    { key: "why", label: "Why", kind: "text", width: 40, note: "Why you check this." },
    { key: "remedy", label: "Remedy", kind: "text", width: 40, note: "What to do about a finding." },
  ],
});

/** Waivers in force: only here and in the round file does a waiver silence anything. */
export const granted = defineTable<WaiverRequest, BookContext>({
  ...waivers,
  key: "granted",
  name: "Granted",
  sheet: "Granted",
  columns: waivers.columns as never,
});
