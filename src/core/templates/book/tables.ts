import { decisions } from "../pieces/decisions";
import type { TableSpec } from "../template";
import { dictionary, objectives } from "./tables/dictionary";
import { criteria, granted, ownChecks, scoring, vocabulary } from "./tables/pack";
import { departments, members } from "./tables/people";
import { findings, forums, notes, submissions } from "./tables/review";
import { asks, gaps, money } from "./tables/rollup";

/** The tables of the coalition book; those that share a sheet stand side by side in this order. */
export const bookTables: readonly TableSpec[] = [
  departments,
  members,
  dictionary,
  objectives,
  criteria,
  scoring,
  vocabulary,
  ownChecks,
  granted,
  submissions,
  findings,
  notes,
  forums,
  decisions,
  money,
  gaps,
  asks,
];
