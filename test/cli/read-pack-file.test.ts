import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readPackFile } from "../../src/cli/read-pack-file";
import { Refusal } from "../../src/cli/refusal";
import { emptyBook } from "../../src/core/domain/book-content";
import { knownCriteria } from "../../src/core/known-criteria";
import { renderTemplate } from "../../src/core/render/render-template";
import { writeBlueprint } from "../../src/xlsx/write-blueprint";
import { round } from "../support/plan";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "pack-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const book = emptyBook(round(), knownCriteria);
const setting = (criterion: string, more: object) =>
  book.criteria.map((row) => (row.criterion === criterion ? { ...row, ...more } : row));

async function written(name: string, criteria = book.criteria): Promise<string> {
  const blueprint = renderTemplate("coalition-book", { round: round(), book: { ...book, criteria } });
  writeFileSync(join(folder, name), await writeBlueprint(blueprint));
  return name;
}

test("a pack is read from the book's Criteria sheet", async () => {
  const name = await written("book.xlsx", setting("envelope", { on: false, threshold: 0.1, severity: "warning" }));
  const pack = await readPackFile(name, folder);
  expect(pack).toMatchObject({ id: "coalition-default", version: 1 });
  expect(pack.criteria["envelope"]).toEqual({
    on: false,
    severity: "warning",
    thresholds: { underShareOfEnvelope: 0.1 },
  });
  expect(pack.criteria["functions-at-the-table"]?.thresholds).toEqual({
    requiredFunctions: ["Finance", "Operations", "Human Resources"],
  });
});

test("a slip in the book is told with its cell", async () => {
  const at = book.criteria.findIndex(({ criterion }) => criterion === "envelope") + 5;
  const name = await written("slip.xlsx", setting("envelope", { threshold: "a tenth" }));
  await expect(readPackFile(name, folder)).rejects.toThrow(
    `slip.xlsx: Criteria!D${at}: Threshold of envelope is "a tenth"; a number belongs there, shares as fractions.`,
  );
});

test("a workbook that is no book is refused in words", async () => {
  const plan = await writeBlueprint(renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL" }));
  writeFileSync(join(folder, "plan.xlsx"), plan);
  writeFileSync(join(folder, "damaged.xlsx"), "PK");
  await expect(readPackFile("plan.xlsx", folder)).rejects.toThrow(
    "plan.xlsx: This workbook is a five-quarter plan; a coalition book is needed here.",
  );
  await expect(readPackFile("damaged.xlsx", folder)).rejects.toBeInstanceOf(Refusal);
  await expect(readPackFile("none.xlsx", folder)).rejects.toBeInstanceOf(Refusal);
});
