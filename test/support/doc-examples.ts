import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One `@example` line: what it runs and what it says comes out. */
export interface DocExample {
  /** file and line, for the test's name */
  readonly where: string;
  readonly expression: string;
  readonly expected: string;
}

const LINE = /@example\s+(.+?)\s*\/\/ => (.+?)\s*(?:\*\/)?$/;

/**
 * The `@example` lines of every TypeScript file in a folder and those below it.
 *
 * @param folder absolute path
 * @throws Error on an `@example` without `// =>`: an example that nothing checks
 */
export function docExamples(folder: string): DocExample[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .sort()
    .flatMap((name) =>
      readFileSync(join(folder, name), "utf8")
        .split("\n")
        .flatMap((line, at) => {
          if (!/^\s*(\/\*)?\*.*@example/.test(line)) return [];
          const found = LINE.exec(line);
          const where = `${name}:${at + 1}`;
          if (!found?.[1] || !found[2]) throw new Error(`${where} has an @example without "// => value".`);
          return [{ where, expression: found[1], expected: found[2] }];
        }),
    );
}

/**
 * Runs an example and holds it against what it says: numbers to the decimals shown (whole ones
 * but for rounding), or `throws` and the start of the error.
 *
 * @param example as `docExamples` found it; @param scope the names that it may use, such as a registry's exports
 */
export function expectDocExample(example: DocExample, scope: Readonly<Record<string, unknown>>): void {
  const run = (expression: string): unknown =>
    new Function(...Object.keys(scope), `"use strict"; return (${expression});`)(...Object.values(scope));
  if (example.expected.startsWith("throws ")) {
    let thrown: unknown;
    try {
      run(example.expression);
    } catch (error) {
      thrown = error;
    }
    expect(String(thrown)).toContain(example.expected.slice("throws ".length));
    return;
  }
  const actual = run(example.expression);
  expect(roundedLike(actual, run(example.expected), example.expected)).toEqual(run(example.expected));
}

/** The actual value, with its numbers rounded where they agree with the shown ones to the decimals these have. */
function roundedLike(actual: unknown, shown: unknown, text: string): unknown {
  if (typeof actual === "number" && typeof shown === "number") {
    const close = Number.isInteger(shown) ? 1e-12 * Math.max(1, Math.abs(shown)) : halfAUnit(shown, text);
    return Math.abs(actual - shown) <= close ? shown : actual;
  }
  if (Array.isArray(actual) && Array.isArray(shown))
    return actual.map((item, at) => roundedLike(item, shown[at], text));
  if (isRecord(actual) && isRecord(shown))
    return Object.fromEntries(Object.entries(actual).map(([key, item]) => [key, roundedLike(item, shown[key], text)]));
  return actual;
}

/** Half a unit of the last decimal that a number is written with, and a little for rounding. */
function halfAUnit(shown: number, text: string): number {
  const written = text.match(/\d+\.\d+/g)?.find((digits) => Number(digits) === Math.abs(shown));
  return 0.5000001 * 10 ** -(written?.split(".")[1]?.length ?? 12);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}
