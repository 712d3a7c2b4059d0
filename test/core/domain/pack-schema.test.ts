import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { packSchema } from "../../../src/core/domain/pack-schema";

test("assets/pack.schema.json is what the schema says (npm run golden writes it anew)", () => {
  const path = join(__dirname, "../../../assets/pack.schema.json");
  const text = `${JSON.stringify(packSchema(), null, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});
