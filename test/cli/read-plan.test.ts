import { readPlan } from "../../src/cli/read-plan";
import { plan } from "../support/plan";
import { foreignWorkbook } from "./bad-files";
import { workbookBytes } from "./workbook-files";

// Writing workbooks takes longer than the usual five seconds on a busy machine.
jest.setTimeout(60_000);

test("what is read survives the way from a worker", async () => {
  const answer = await readPlan(await workbookBytes());
  if (answer.status === "unreadable") throw new Error(answer.reason);
  expect(structuredClone(answer)).toEqual(answer);
  expect(answer.submission.budget).toEqual(plan().budget);
});

test("a file that can't be read is an answer", async () => {
  expect(await readPlan(new Uint8Array([1, 2, 3]))).toMatchObject({ status: "unreadable", reason: expect.any(String) });
  expect(await readPlan(foreignWorkbook())).toMatchObject({ status: "unreadable" });
});
