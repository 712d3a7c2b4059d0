import { readRound } from "../core/domain/read-round";
import { knownCriteria } from "../core/known-criteria";
import { makeWorkbook } from "../core/make-workbook";
import { checkSnapshot } from "../core/pipeline";
import { templates } from "../core/templates/index";
import { planTables } from "../core/templates/plan/tables";
import { compareSnapshots } from "./compare/compare-snapshots";
import { overviewOf } from "./overview/overview-of";
import { askForWaiver } from "./problems/ask-for-waiver";
import { signingDesk } from "./submit/signing-desk";
import type { Engine } from "./pane-effects";

const titles = Object.fromEntries(knownCriteria.map(({ id, title }) => [id, title]));
const help = Object.fromEntries(knownCriteria.map((words) => [words.id, words]));

const dateFields: ReadonlySet<string> = new Set(
  planTables.flatMap(({ sheet, columns }) =>
    columns.filter(({ kind }) => kind === "date").map(({ label }) => `${sheet}!${label}`),
  ),
);

/** The real engine. Loaded as a chunk of its own: schemas and criteria are most of the product's code, and none of it is needed to paint. */
export const engine: Engine = {
  check: (snapshot, asOf) => {
    const result = checkSnapshot(snapshot, { asOf });
    return { result, titles, help, dateFields, overview: overviewOf(snapshot, asOf) };
  },
  readRound,
  askForWaiver,
  signingDesk,
  compare: compareSnapshots,
  templates,
  workbookFor: (templateId, round, departmentCode, asOf) =>
    makeWorkbook(templateId, { round, asOf, ...(departmentCode === undefined ? {} : { departmentCode }) }),
};
