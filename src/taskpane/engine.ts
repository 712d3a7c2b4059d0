import { criteria } from "../core/criteria/index";
import { readRound } from "../core/domain/read-round";
import { checkSnapshot } from "../core/pipeline";
import { renderTemplate } from "../core/render/render-template";
import { planTables } from "../core/templates/plan/tables";
import type { Engine } from "./pane-effects";

const titles = Object.fromEntries(criteria.map(({ id, title }) => [id, title]));

const dateFields: ReadonlySet<string> = new Set(
  planTables.flatMap(({ sheet, columns }) =>
    columns.filter(({ kind }) => kind === "date").map(({ label }) => `${sheet}!${label}`),
  ),
);

/** The real engine. Loaded as a chunk of its own: schemas and criteria are most of the product's code, and none of it is needed to paint. */
export const engine: Engine = {
  check: (snapshot, asOf) => ({ result: checkSnapshot(snapshot, { asOf }), titles, dateFields }),
  readRound,
  planFor: (round, departmentCode) => renderTemplate("five-quarter-plan", { round, departmentCode }),
};
