import { renderPristine } from "../../../src/core/render/render-pristine";
import { renderTemplate } from "../../../src/core/render/render-template";
import { plan, round } from "../../support/plan";

test("is the workbook that the template makes for this department and plan", () => {
  const submission = plan();
  expect(renderPristine(submission, round())).toEqual(
    renderTemplate("five-quarter-plan", { round: round(), departmentCode: "SAL", plan: submission }),
  );
});

test("is nothing where nobody knows whose workbook it is", () => {
  const submission = plan({ start: { ...plan().start, departmentCode: undefined } });
  const { madeFor: _madeFor, ...workbook } = submission.workbook;
  expect(renderPristine({ ...submission, workbook }, round())).toBeUndefined();
  expect(renderPristine({ ...submission, workbook: { ...workbook, madeFor: "NOBODY" } }, round())).toBeUndefined();
});
