import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { makeWorkbook } from "../../src/core/make-workbook";
import { XlsxFile } from "../../src/xlsx/xlsx-file";
import { round } from "../support/plan";
import { commandLine } from "./command-line";
import { temporaryFolder } from "./temporary-folder";
import { workbookBytes } from "./workbook-files";

const folder = temporaryFolder();
const coalition = commandLine(folder);

test("the coalition's own workbooks in a folder don't fail it; a gap sheet does only when it is named", async () => {
  const inside = path.join(folder, "round");
  mkdirSync(inside);
  for (const id of ["pilot-fund", "coalition-book", "gap-sheet"]) {
    const file = new XlsxFile();
    await file.build(makeWorkbook(id, { round: round(), asOf: "2026-11-30" }));
    writeFileSync(path.join(inside, `${id}.xlsx`), file.bytes);
  }
  writeFileSync(path.join(inside, "sal.xlsx"), await workbookBytes());
  const { code, out } = await coalition("check", "round");
  expect(out).toMatch(/unreadable\s+gap-sheet\.xlsx/);
  expect(out).toContain("gap-sheet.xlsx: could not be checked. This is a gap sheet.");
  for (const name of ["pilot-fund", "coalition-book", "sal"])
    expect(out).not.toMatch(new RegExp(`unreadable +${name}`));
  expect(code).toBeLessThan(2);
  expect((await coalition("check", "round/gap-sheet.xlsx")).code).toBe(2);
}, 30_000);
