import { rowsOf, textOf, type Draft } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import type { SectionSpec } from "../section";

/** The boundaries of the strategy. */
export const objectives: SectionSpec = {
  id: "objectives",
  title: "Objectives",
  about: "The strategy's objectives. A pilot names the one it serves.",
  roots: [["objectives"]],
  summary: (draft) => {
    const count = rowsOf(draft["objectives"]).length;
    return count === 0 ? "None yet" : plural(count, "objective", "objectives");
  },
  fields: () => [],
  lists: [
    {
      path: ["objectives"],
      heading: "Objectives",
      empty: "No objective yet.",
      add: { label: "Add an objective", entry: (draft) => ({ id: nextId(draft), objective: "" }) },
      keys: (draft) => rowsOf(draft["objectives"]).map((_, index) => index),
      title: (draft, key) =>
        ["id", "objective"]
          .map((field) => textOf(valueAt(draft, ["objectives", key, field])))
          .filter((text) => text !== "")
          .join(" · "),
      detail: () => "",
      fields: (_, key) => [
        { path: ["objectives", key, "id"], label: "Objective ID", kind: "code", hint: "Like OBJ-2." },
        { path: ["objectives", key, "objective"], label: "Objective", kind: "long-text" },
      ],
    },
  ],
};

/** The ID after the highest there is. */
function nextId(draft: Draft): string {
  const numbers = rowsOf(draft["objectives"]).map((row) => Number(/^OBJ-(\d{1,4})$/.exec(textOf(row["id"]))?.[1] ?? 0));
  return `OBJ-${Math.max(0, ...numbers) + 1}`;
}
