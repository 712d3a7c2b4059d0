import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { docExamples, expectDocExample } from "./support/doc-examples";

/*
 * Every `@example` outside core/statistics (which has its own test), run with what its own file exports. Examples that show the wrong thing are
 * worse than none.
 */

const src = join(__dirname, "../src");

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts") && !name.startsWith("core/statistics/"))
  .filter((name) => readFileSync(join(src, name), "utf8").includes("@example"));

const examples = docExamples(src).filter(({ where }) =>
  files.some((name) => where.replaceAll("\\", "/").startsWith(`${name}:`)),
);

test("are found", () => expect(examples.length).toBeGreaterThan(20));

test.each(examples.map((example) => [`${example.where} ${example.expression}`, example] as const))(
  "%s",
  async (_, example) => {
    const name = example.where.replace(/:\d+$/, "");
    expectDocExample(example, (await import(join(src, name))) as Record<string, unknown>);
  },
);
