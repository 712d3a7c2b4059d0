import { renderTemplate } from "../../../src/core/render/render-template";
import { sampleRound } from "../../sample/sample-round";

const printOf = (template: string, sheet: string) =>
  renderTemplate(template, {
    round: sampleRound(),
    ...(template === "five-quarter-plan" ? { departmentCode: "SAL" } : {}),
  }).sheets.find(({ name }) => name === sheet)?.print;

test("a sheet too wide for A4 prints its first table, on A3 where that is too wide as well", () => {
  // Budget has 17 columns, then Splits; Criteria's first table has five and fits A4.
  expect(printOf("five-quarter-plan", "Budget")).toMatchObject({ area: "A:Q", paper: "a3" });
  expect(printOf("coalition-book", "Criteria")).toMatchObject({ area: "A:E" });
  expect(printOf("coalition-book", "Criteria")?.paper).toBeUndefined();
});

test("a wide sheet of one table prints it all on A3, a narrow one on A4", () => {
  expect(printOf("five-quarter-plan", "Commitments")).toMatchObject({ paper: "a3" });
  expect(printOf("five-quarter-plan", "Commitments")?.area).toBeUndefined();
  expect(printOf("five-quarter-plan", "Waivers")?.paper).toBeUndefined();
});
