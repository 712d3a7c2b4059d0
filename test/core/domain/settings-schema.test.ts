import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { settingsSchema } from "../../../src/core/domain/settings-schema";

test("assets/settings.schema.json is what the schema says (npm run golden writes it anew)", () => {
  const path = join(__dirname, "../../../assets/settings.schema.json");
  const text = `${JSON.stringify(settingsSchema(), null, 2)}\n`;
  if (process.env["UPDATE_GOLDEN"] === "1") writeFileSync(path, text);
  expect(readFileSync(path, "utf8")).toBe(text);
});
