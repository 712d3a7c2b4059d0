import { errorOf } from "../support/custom-functions-global";
import { CATALOGUE, helpFor, type ExampleAnswer } from "../../src/core/statistics";
import { call } from "../support/call-function";
import { readMetadata } from "../support/function-metadata";

const metadata = readMetadata();

test("the generator accepts every function, and every function is explained", () => {
  expect(metadata.errors).toEqual([]);
  const explained = CATALOGUE.flatMap((entry) => [entry.name, ...entry.companions]);
  expect(metadata.functions.map(({ name }) => name).sort()).toEqual([...explained].sort());
});

test.each(metadata.functions.map((item) => [item.name, item] as const))("%s: metadata and help agree", (name, item) => {
  const help = helpFor(name);
  expect(item.id).toBe(name.replaceAll(".", "_"));
  expect(item.helpUrl).toMatch(new RegExp(`/help/${help?.name.toLowerCase().replaceAll(".", "-")}\\.html$`));
  // The words that Excel shows are the help page's, on one line of its list of functions.
  expect(help?.summaries.find(([one]) => one === name)?.[1]).toBe(item.description);
  expect(item.description).toMatch(/^[A-Z].{20,140}[.]$/);
  const own = help?.arguments ?? [];
  const shown = item.parameters.map(({ name: argument, description, optional = false }) => ({
    name: argument,
    description,
    optional,
  }));
  // A plain function may leave out the option that only its STATS companion has a use for.
  expect(name.endsWith(".STATS") ? shown.slice(0, own.length) : shown).toEqual(own);
});

test("names of functions fall on different names in a file, where dots become underscores", () => {
  const inFile = metadata.functions.map(({ name }) => name.replaceAll(".", "_"));
  expect(new Set(inFile).size).toBe(inFile.length);
});

describe("every example answers what it says", () => {
  test.each(CATALOGUE.map(({ example }) => [example.formula, example.answer] as const))("%s", (formula, answer) => {
    expectShown(run(formula), answer);
  });
});

test("an unknown function has no help", () => {
  expect(helpFor("GAP.RATES")).toBeUndefined();
  expect(errorOf(() => call("RATE", [1, 2]))).toBeUndefined();
});

/** Runs a formula of one call whose arguments are numbers, texts, TRUE, FALSE or array constants. */
function run(formula: string): unknown {
  const [, name = "", list = ""] = /^=COALITION\.([A-Z.]+)\((.*)\)$/.exec(formula) ?? [];
  const literals = list.match(/\{[^}]*\}|"[^"]*"|[^,\s]+/g) ?? [];
  const scalar = (text: string): unknown =>
    text.startsWith('"') ? text.slice(1, -1) : text === "TRUE" || text === "FALSE" ? text === "TRUE" : Number(text);
  return call(
    name,
    literals.map((text) =>
      text.startsWith("{")
        ? text
            .slice(1, -1)
            .split(";")
            .map((row) => row.split(",").map(scalar))
        : scalar(text),
    ),
  );
}

/** Holds an answer against one rounded to the decimals written. */
function expectShown(actual: unknown, shown: ExampleAnswer | boolean): void {
  if (typeof shown === "number") {
    expect(typeof actual).toBe("number");
    const decimals = String(shown).split(".")[1]?.length ?? 9;
    expect(Math.abs(Number(actual) - shown)).toBeLessThanOrEqual(0.5000001 * 10 ** -decimals);
  } else if (Array.isArray(shown)) {
    expect(Array.isArray(actual) && actual.length).toBe(shown.length);
    shown.forEach((row: readonly (number | string | boolean)[], r) =>
      row.forEach((cell, c) => expectShown((actual as unknown[][])[r]?.[c], cell)),
    );
  } else expect(actual).toEqual(shown);
}
