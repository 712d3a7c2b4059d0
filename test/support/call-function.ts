import * as functions from "../../src/functions/functions";

/** A column as Excel hands it over. */
export function column(values: readonly unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

/**
 * Calls a custom function by the name that a sheet uses.
 *
 * @param name such as GAP.RATE.STATS, with or without COALITION.; @param values its arguments in order
 * @throws Error where there is no such function
 */
export function call(name: string, values: readonly unknown[]): unknown {
  const [first = "", ...rest] = name
    .replace(/^COALITION\./, "")
    .toLowerCase()
    .split(".");
  const exported = [
    first === "ztest" ? "zTest" : first,
    ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)),
  ];
  const found: unknown = (functions as Record<string, unknown>)[exported.join("")];
  if (typeof found !== "function") throw new Error(`There is no function ${name}.`);
  return found(...values) as unknown;
}

/** The rows of a STATS answer by label. */
export function statsOf(answer: unknown): Record<string, unknown> {
  if (!Array.isArray(answer)) throw new Error("A STATS answer needs rows.");
  return Object.fromEntries(answer as [string, unknown][]);
}
