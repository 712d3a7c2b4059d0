import { columnsAndSheets } from "../any/columns-and-sheets";
import { computedCells, quarterLabels } from "../any/computed-cells";
import { form } from "../any/form";
import { unreadCells } from "../any/unread-cells";
import { rowsOf, triedRows, typeAt, cellOf, type CorruptibleFund } from "../corruptible";
import { corruption, together, typed, type Also, type Corrupting } from "../corruption";
import { decisionCorruptions } from "./decisions";

const pointing = ["scores.pilotId", "awards.pilotId", "spend.pilotId", "checkpoints.pilotId"] as const;

const ofFund: Corrupting<CorruptibleFund> = {
  "choice-from-list": (fund) =>
    ["scores.reviewerDepartment", "spend.quarter", "checkpoints.call"].flatMap((column, index) => {
      const [part = "", field = ""] = column.split(".");
      return triedRows(fund, rowsOf(fund, part).length, index).map((row) =>
        typed(fund, "choice-from-list", `${part}.${row}.${field}`, "Of our own"),
      );
    }),
  "id-unique": (fund) =>
    (["applications", "checkpoints", "decisions"] as const).flatMap((part, index) =>
      triedRows(fund, fund.content[part].length, index).flatMap((row) => [
        typed(fund, "id-unique", `${part}.${row}.id`, null, { also: unnamed[part] ?? {} }),
        ...(row === 0
          ? []
          : [
              typed(fund, "id-unique", `${part}.${row}.id`, ` ${(fund.content[part][0]?.id ?? "").toLowerCase()}`, {
                what: "is the first row's",
                also: unnamed[part] ?? {},
              }),
            ]),
      ]),
    ),
  "references-exist": (fund) => [
    ...pointing.flatMap((column, index) => {
      const [part = "", field = ""] = column.split(".");
      return triedRows(fund, rowsOf(fund, part).length, index).flatMap((row) =>
        ["ZZZ-P-99", null].map((value) => typed(fund, "references-exist", `${part}.${row}.${field}`, value)),
      );
    }),
    ...triedRows(fund, fund.content.awards.length, 5).map((row) =>
      typed(fund, "references-exist", `awards.${row}.decisionId`, "D-99"),
    ),
  ],
  "independent-reviewer": (fund) =>
    triedRows(fund, fund.content.scores.length, 6).flatMap((row) => {
      const { pilotId = "" } = fund.content.scores[row] ?? {};
      const owner = fund.content.applications.find(({ id }) => id === pilotId)?.department ?? "";
      const own = fund.round.members.find(({ department }) => department === owner);
      const at = (field: string) => `scores.${row}.${field}`;
      return [
        // The department that somebody unknown types of themselves counts.
        corruption("independent-reviewer", "a reviewer who says the pilot's department", cellOf(fund, at("reviewer")), [
          typeAt(fund, at("reviewer"), "Somebody else"),
          typeAt(fund, at("reviewerDepartment"), owner),
        ]),
        // Of members the list counts, whatever they type.
        ...(own === undefined
          ? []
          : [typed(fund, "independent-reviewer", at("reviewer"), own.name, { what: "is of the pilot's department" })]),
      ];
    }),
};

/** What is said beside it when a row of the table has lost its ID. */
const unnamed: Readonly<Record<string, Also>> = {
  applications: { "references-exist": "Scores, awards, spending and checkpoints point to the pilot." },
  decisions: { "references-exist": "An award rests on the decision." },
};

/** Everything that can go wrong with a pilot fund, by the criterion that must find it. */
export const fundCorruptions: Corrupting<CorruptibleFund> = together([
  unreadCells,
  form,
  columnsAndSheets,
  computedCells,
  quarterLabels,
  ofFund,
  decisionCorruptions,
]);
