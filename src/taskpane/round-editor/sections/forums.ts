import { formatDate } from "../../../core/domain/format";
import { IsoDate } from "../../../core/domain/iso-date";
import { rowsOf, textOf } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import { said } from "../said";
import type { SectionSpec } from "../section";

/** The meetings that decide. */
export const forums: SectionSpec = {
  id: "forums",
  title: "Forums",
  about: "The meetings that decide on pilots, and how many each has time for.",
  roots: [["forums"]],
  summary: (draft) => {
    const count = rowsOf(draft["forums"]).length;
    return count === 0 ? "None yet" : plural(count, "forum", "forums");
  },
  fields: () => [],
  lists: [
    {
      path: ["forums"],
      heading: "Forums",
      empty: "No forum yet. Without one, nothing says when a pilot's sunset is decided.",
      add: { label: "Add a forum", entry: () => ({ forum: "" }) },
      keys: (draft) => rowsOf(draft["forums"]).map((_, index) => index),
      title: (draft, key) => textOf(valueAt(draft, ["forums", key, "forum"])) || "New forum",
      detail: (draft, key) => {
        const date = IsoDate.safeParse(valueAt(draft, ["forums", key, "date"]));
        const slots = valueAt(draft, ["forums", key, "slots"]);
        return [
          date.success ? formatDate(date.data) : "",
          typeof slots === "number" ? plural(slots, "decision", "decisions") : "",
        ]
          .filter((text) => text !== "")
          .join(", ");
      },
      fields: (draft, key) => [
        { path: ["forums", key, "forum"], label: "Name", kind: "text" },
        { path: ["forums", key, "date"], label: "Date", kind: "date" },
        { path: ["forums", key, "slots"], label: "Pilots it can decide on", kind: "whole" },
        {
          path: ["forums", key, "chair"],
          label: "Chair",
          kind: "text",
          suggestions: [...new Set([...said(draft, ["forums"], "chair"), ...said(draft, ["members"], "name")])],
        },
      ],
    },
  ],
};
