import { formatDate, formatMoney } from "../../../core/domain/format";
import { IsoDate } from "../../../core/domain/iso-date";
import { rowsOf, textOf, type Draft } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import type { SectionSpec } from "../section";
import { said } from "../said";

function envelopes(draft: Draft): number {
  return rowsOf(draft["departments"]).reduce(
    (sum, { envelope }) => sum + (typeof envelope === "number" ? envelope : 0),
    0,
  );
}

/** The departments with the control totals that finance gave them. */
export const departments: SectionSpec = {
  id: "departments",
  title: "Departments and envelopes",
  about:
    "One plan is made for each. The envelope is the most a department may plan over the five quarters, pilots apart.",
  roots: [["departments"]],
  summary: (draft) => {
    const count = rowsOf(draft["departments"]).length;
    if (count === 0) return "None yet";
    return `${plural(count, "department", "departments")}, ${formatMoney(envelopes(draft), textOf(draft["currency"]))}`;
  },
  notes: (draft) => [`All envelopes: ${formatMoney(envelopes(draft), textOf(draft["currency"]))}`],
  fields: () => [],
  lists: [
    {
      path: ["departments"],
      heading: "Departments",
      empty: "No department yet. Add one, or paste them from a sheet.",
      pastes: true,
      add: { label: "Add a department", entry: () => ({ code: "", name: "" }) },
      keys: (draft) => rowsOf(draft["departments"]).map((_, index) => index),
      title: (draft, key) => {
        const row = valueAt(draft, ["departments", key]);
        const name = [textOf(valueAt(row, ["code"])), textOf(valueAt(row, ["name"]))].filter((text) => text !== "");
        return name.join(" · ") || "New department";
      },
      detail: (draft, key) => {
        const envelope = valueAt(draft, ["departments", key, "envelope"]);
        const due = IsoDate.safeParse(valueAt(draft, ["departments", key, "due"]));
        return [
          typeof envelope === "number" ? formatMoney(envelope, textOf(draft["currency"])) : "",
          due.success ? `due ${formatDate(due.data)}` : "",
        ]
          .filter((text) => text !== "")
          .join(", ");
      },
      fields: (draft, key) => [
        {
          path: ["departments", key, "code"],
          label: "Code",
          kind: "code",
          hint: "2 to 8 capital letters or digits; all of the department's IDs begin with it.",
        },
        { path: ["departments", key, "name"], label: "Name", kind: "text" },
        { path: ["departments", key, "head"], label: "Head", kind: "text" },
        { path: ["departments", key, "deputy"], label: "Deputy", kind: "text" },
        {
          path: ["departments", key, "financePartner"],
          label: "Finance partner",
          kind: "text",
          suggestions: said(draft, ["departments"], "financePartner"),
        },
        {
          path: ["departments", key, "envelope"],
          label: `Envelope${textOf(draft["currency"]) === "" ? "" : ` (${textOf(draft["currency"])})`}`,
          kind: "money",
          hint: "One total for the five quarters.",
        },
        { path: ["departments", key, "due"], label: "Plan due", kind: "date" },
      ],
    },
  ],
};
