import { criteria } from "../../../core/criteria/index";
import { formatDate } from "../../../core/domain/format";
import { IsoDate } from "../../../core/domain/iso-date";
import { rowsOf, textOf } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import { said } from "../said";
import type { SectionSpec } from "../section";

/** Waivers that were granted. */
export const waivers: SectionSpec = {
  id: "waivers",
  title: "Waivers granted",
  about:
    "One check set aside for one item, with an approver and an end. Only these silence a finding; a plan can merely ask.",
  roots: [["waivers"]],
  summary: (draft) => {
    const count = rowsOf(draft["waivers"]).length;
    return count === 0 ? "None" : plural(count, "waiver", "waivers");
  },
  fields: () => [],
  lists: [
    {
      path: ["waivers"],
      heading: "Waivers",
      empty: "No waiver was granted.",
      add: { label: "Add a waiver", entry: () => ({ criterion: "", item: "", reason: "", approver: "" }) },
      keys: (draft) => rowsOf(draft["waivers"]).map((_, index) => index),
      title: (draft, key) =>
        ["item", "criterion"]
          .map((field) => textOf(valueAt(draft, ["waivers", key, field])))
          .filter((text) => text !== "")
          .join(" · ") || "New waiver",
      detail: (draft, key) => {
        const expires = IsoDate.safeParse(valueAt(draft, ["waivers", key, "expires"]));
        return expires.success ? `until ${formatDate(expires.data)}` : "";
      },
      fields: (draft, key) => {
        const at = (field: string) => ["waivers", key, field];
        const own = textOf(valueAt(draft, at("criterion")));
        const known = criteria.map(({ id, title }) => ({ value: id, label: title }));
        return [
          {
            path: at("criterion"),
            label: "Check",
            kind: "choice",
            none: "Choose one",
            options:
              own === "" || known.some(({ value }) => value === own) ? known : [...known, { value: own, label: own }],
          },
          { path: at("item"), label: "Item", kind: "text", hint: "Its ID, like SAL-BL-014." },
          { path: at("reason"), label: "Reason", kind: "long-text" },
          { path: at("askedBy"), label: "Asked by", kind: "text" },
          {
            path: at("approver"),
            label: "Approver",
            kind: "text",
            hint: "Never who asked.",
            suggestions: said(draft, ["members"], "name"),
          },
          { path: at("expires"), label: "Expires", kind: "date" },
        ];
      },
    },
  ],
};
