import { rowsOf, textOf } from "../draft";
import { valueAt } from "../draft-path";
import { plural } from "../plural";
import { said } from "../said";
import type { SectionSpec } from "../section";

/** Who sits in the coalition. */
export const members: SectionSpec = {
  id: "members",
  title: "Members",
  about: "People or roles of the coalition. Roles outlast people, and say less about them.",
  roots: [["members"]],
  summary: (draft) => {
    const rows = rowsOf(draft["members"]);
    if (rows.length === 0) return "None yet";
    const votes = rows.filter(({ vote }) => vote === true).length;
    return `${plural(rows.length, "member", "members")}, ${plural(votes, "vote", "votes")}`;
  },
  fields: () => [],
  lists: [
    {
      path: ["members"],
      heading: "Members",
      empty: "No member yet.",
      add: { label: "Add a member", entry: () => ({ name: "" }) },
      keys: (draft) => rowsOf(draft["members"]).map((_, index) => index),
      title: (draft, key) => textOf(valueAt(draft, ["members", key, "name"])) || "New member",
      detail: (draft, key) => {
        const row = valueAt(draft, ["members", key]);
        return [
          textOf(valueAt(row, ["role"])),
          textOf(valueAt(row, ["department"])),
          valueAt(row, ["vote"]) === true ? "votes" : "",
          valueAt(row, ["external"]) === true ? "external" : "",
        ]
          .filter((text) => text !== "")
          .join(", ");
      },
      fields: (draft, key) => [
        { path: ["members", key, "name"], label: "Name or role", kind: "text" },
        {
          path: ["members", key, "function"],
          label: "Function",
          kind: "text",
          suggestions: said(draft, ["members"], "function"),
        },
        {
          path: ["members", key, "role"],
          label: "Role in the coalition",
          kind: "text",
          suggestions: said(draft, ["members"], "role"),
        },
        {
          path: ["members", key, "department"],
          label: "Department",
          kind: "choice",
          none: "None",
          options: departmentOptions(
            said(draft, ["departments"], "code"),
            textOf(valueAt(draft, ["members", key, "department"])),
          ),
        },
        { path: ["members", key, "vote"], label: "Has a vote", kind: "yes-no", byDefault: false },
        {
          path: ["members", key, "external"],
          label: "From outside the organisation",
          kind: "yes-no",
          byDefault: false,
        },
        { path: ["members", key, "deputy"], label: "Deputy", kind: "text" },
      ],
    },
  ],
};

function departmentOptions(codes: readonly string[], own: string) {
  const all = own === "" || codes.includes(own) ? codes : [...codes, own];
  return all.map((value) => ({ value, label: value }));
}
