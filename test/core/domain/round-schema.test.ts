import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { readRound } from "../../../src/core/domain/read-round";
import { roundSchema } from "../../../src/core/domain/round-schema";

const assets = join(__dirname, "../../../assets");

test("assets/round.schema.json is what the schema says (npm run golden writes it anew)", () => {
  const path = join(assets, "round.schema.json");
  const text = `${JSON.stringify(roundSchema(), null, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});

test("the sample round is a round, and points to its schema", () => {
  const text = readFileSync(join(assets, "sample/round.json"), "utf8");
  expect(readRound(text).problems).toBeUndefined();
  expect(text).toContain('"$schema": "../round.schema.json"');
});
