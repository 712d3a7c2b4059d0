import { rowsOf, textOf } from "../draft";
import { quarterNames } from "../draft-quarters";
import { valueAt } from "../draft-path";
import type { SectionSpec } from "../section";

/** The round's currency and what others are worth in it. */
export const money: SectionSpec = {
  id: "money",
  title: "Currency and rates",
  about: "Envelopes and totals are in the round's currency. A budget line may be in any other that has rates here.",
  roots: [["currency"], ["rates"]],
  summary: (draft) =>
    [textOf(draft["currency"]), ...rowsOf(draft["rates"]).map(({ code }) => textOf(code))]
      .filter((code) => code !== "")
      .join(", "),
  fields: () => [
    { path: ["currency"], label: "Currency of the round", kind: "code", hint: "Its three-letter code, like EUR." },
  ],
  lists: [
    {
      path: ["rates"],
      heading: "Other currencies",
      empty: "No other currency: every line of every plan is in the round's.",
      add: { label: "Add a currency", entry: () => ({ code: "", rates: ["", "", "", "", ""] }) },
      keys: (draft) => rowsOf(draft["rates"]).map((_, index) => index),
      title: (draft, key) => textOf(valueAt(draft, ["rates", key, "code"])) || "New currency",
      detail: (draft, key) => {
        const rates = valueAt(draft, ["rates", key, "rates"]);
        return Array.isArray(rates) ? rates.map((rate) => textOf(rate) || "?").join(" · ") : "";
      },
      fields: (draft, key) => {
        const code = textOf(valueAt(draft, ["rates", key, "code"])) || "this currency";
        const own = textOf(draft["currency"]) || "the round's currency";
        return [
          { path: ["rates", key, "code"], label: "Currency", kind: "code", hint: "Its three-letter code, like GBP." },
          ...quarterNames(draft).map((quarter, index) => ({
            path: ["rates", key, "rates", index],
            label: `Rate in ${quarter}`,
            kind: "number" as const,
            ...(index === 0 && { hint: `How much ${own} one ${code} is worth.` }),
          })),
        ];
      },
    },
  ],
};
