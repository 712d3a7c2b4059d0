import { dateFieldsOf } from "../../src/taskpane/date-fields";
import { sampleRound } from "../sample/sample-round";

test("columns and cells that hold dates are known for each kind of workbook", () => {
  const round = sampleRound();
  const plan = dateFieldsOf("five-quarter-plan", round);
  expect([...plan]).toEqual(expect.arrayContaining(["Pilots!Sunset", "Milestones!Due", "Waivers!Expires"]));
  expect([...dateFieldsOf("pilot-fund", round)]).toEqual(
    expect.arrayContaining(["Applications!Sunset", "Decisions!Date", "Checkpoints!Date"]),
  );
  expect([...dateFieldsOf("coalition-book", round)]).toEqual(
    expect.arrayContaining(["Departments!Due", "Granted!Expires", "Forums!Date"]),
  );
  expect(plan).not.toContain("Pilots!Ask");
});

test("without a round there is what every plan has", () => {
  expect(dateFieldsOf(undefined, undefined)).toContain("Pilots!Sunset");
});
