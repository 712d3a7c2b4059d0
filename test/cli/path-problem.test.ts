import { symlinkSync } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { pathProblem } from "../../src/cli/path-problem";
import { findWorkbooks } from "../../src/cli/find-workbooks";
import { temporaryFolder } from "./temporary-folder";

const folder = temporaryFolder();
const leadsNowhere = /^This is a link, and what it leads to is not there\./;

async function problemOf(name: string): Promise<string> {
  const file = path.join(folder, name);
  return stat(file).then(
    () => "none",
    (error: unknown) => pathProblem(file, error),
  );
}

test("a link that leads nowhere is told as that, a missing file as missing, a link to itself as that", async () => {
  symlinkSync("gone.xlsx", path.join(folder, "link.xlsx"));
  symlinkSync("self.xlsx", path.join(folder, "self.xlsx"));
  expect(await problemOf("link.xlsx")).toMatch(leadsNowhere);
  expect(await problemOf("missing.xlsx")).toMatch(/^There is no file or folder of this name\./);
  expect(await problemOf("self.xlsx")).toMatch(/^It is a link that leads back to itself\./);
});

test("so it is in a folder, and where the link itself is named", async () => {
  const inFolder = (await findWorkbooks(["."], folder)).find(({ label }) => label === "link.xlsx");
  expect(inFolder?.problem).toMatch(leadsNowhere);
  expect((await findWorkbooks(["link.xlsx"], folder))[0]?.problem).toMatch(leadsNowhere);
});
