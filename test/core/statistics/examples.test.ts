import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as statistics from "../../../src/core/statistics";
import { docExamples, expectDocExample } from "../../support/doc-examples";

const folder = join(__dirname, "../../../src/core/statistics");

describe("every example in the docstrings", () => {
  const examples = docExamples(folder);

  test("is found", () => expect(examples.length).toBeGreaterThan(60));

  test.each(examples.map((example) => [`${example.where} ${example.expression}`, example] as const))(
    "%s",
    (_, example) => expectDocExample(example, statistics),
  );
});

test("every file of the folder is in the registry", () => {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && name !== "index.ts")
    .map((name) => `export * from "./${name.replace(/\.ts$/, "")}";`)
    .sort();
  const registry = readFileSync(join(folder, "index.ts"), "utf8");
  expect(registry.split("\n").filter((line) => line.startsWith("export"))).toEqual(files);
});
