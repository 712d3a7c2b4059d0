import { readMetadata } from "./function-metadata";
import { column } from "./call-function";

/** How many rows the columns of `GOOD` have. */
export const ROWS = 12;
/** A column of that length, its cells worked out by row. */
export const each = (cell: (row: number) => unknown): unknown[][] =>
  column(Array.from({ length: ROWS }, (_, row) => cell(row)));
const yesOrNo = each((row) => row % 3 === 0);
const amounts = each((row) => 100 + row);

/** A good value for every argument by its name; what is optional and not here is left out. */
export const GOOD: Readonly<Record<string, unknown>> = {
  groups: each((row) => (row % 2 === 0 ? "W" : "M")),
  flags: yesOrNo,
  assigned: yesOrNo,
  mentored: yesOrNo,
  promoted: each((row) => row % 4 === 0),
  eligible: each(() => true),
  events: each((row) => row % 4 !== 0),
  strata: each((row) => (row < 6 ? "A" : "B")),
  units: each((row) => (row < 5 ? "A" : "B")),
  stages: each((row) => (row < 6 ? "1 Applied" : "2 Hired")),
  pay: amounts,
  bonus: amounts,
  values: amounts,
  hours: amounts,
  spend: amounts,
  amounts,
  benefit: amounts,
  population: each(() => 400),
  scores: each((row) => row % 5),
  markers: each((row) => row % 3),
  attainment: each(() => 0.5),
  durations: each((row) => 1 + row),
  dates: each((row) => 40000 + 30 * row),
  starts: each((row) => 40000 + row),
  promotions: each((row) => (row % 5 === 4 ? null : 40200 + 90 * ((row * 5) % 12))),
  exits: each((row) => (row === 4 ? 44000 : null)),
  ends: each((row) => (row % 4 === 0 ? 40500 : null)),
  controls: each((row) => (row * 5) % 7),
  columns: each((row) => row % 2),
  focal: "W",
  reference: "M",
  asOf: 45000,
  from: 40100,
  to: 41000,
  due: 46000,
  target: 300,
  top: 3,
};

/** Every function that takes columns, but DATA.AUDIT and SUPPRESS, which take whatever there is. */
export const functions = readMetadata().functions.filter(
  ({ name, parameters }) =>
    parameters.some(({ dimensionality }) => dimensionality === "matrix") && !["DATA.AUDIT", "SUPPRESS"].includes(name),
);

/** One function with good arguments. */
export interface FunctionCase {
  readonly name: string;
  readonly names: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly unknown[];
}

export const cases: readonly FunctionCase[] = functions.map(({ name, parameters }) => ({
  name,
  names: parameters.map((parameter) => parameter.name),
  columns: parameters.filter(({ dimensionality }) => dimensionality === "matrix").map((parameter) => parameter.name),
  values: parameters.map((parameter) => GOOD[parameter.name] ?? null),
}));
