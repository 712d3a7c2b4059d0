import { renameableNouns, renamer } from "../../../src/core/domain/renamed";

test.each([
  [{ pillar: "theme" }, "Each pillar of the pillars.", "Each theme of the themes."],
  [{ outcome: "result" }, "Choose an outcome or mark 0.", "Choose a result or mark 0."],
  [{ pillar: "area" }, "A plan with a pillar.", "A plan with an area."],
  [{ "inclusion outcome": "aim", outcome: "result" }, "an inclusion outcome, an outcome", "an aim, a result"],
  [{ Sunset: "end date" }, "P-04 has no sunset date.", "P-04 has no end date date."],
  [{ criterion: "rule" }, "criteria and criterion", "rules and rule"],
  [{ pilot: "policy" }, "two pilots", "two policies"],
])("%j in %j", (vocabulary, text, renamed) => {
  expect(renamer(vocabulary as Record<string, string>)(text)).toBe(renamed);
});

test("leaves columns, sheets, IDs, ids of criteria, longer words and what somebody typed", () => {
  const rename = renamer({ pilot: "trial", outcome: "result", marker: "mark" });
  const text = 'Pilots has no Outcome ID; pilot-sunset and the copilot are not in "pilot A", SAL-pilot-1 is.';
  expect(rename(text)).toBe(text);
});

test("leaves choice labels: those are renamed where they are shown", () => {
  expect(renamer({ Fairness: "Equity" })("Fairness and fairness")).toBe("Fairness and fairness");
});

test("renames each noun once, whatever ours says", () => {
  const rename = renamer({ pillar: "pillar of inclusion", plan: "outcome", outcome: "plan" });
  expect(rename("a pillar, a plan and an outcome")).toBe("a pillar of inclusion, an outcome and a plan");
});

test("renames every noun there is, in one sentence", () => {
  const vocabulary = Object.fromEntries(renameableNouns.map((noun, index) => [noun, `word${index}`]));
  const said = renamer(vocabulary)(renameableNouns.join(", "));
  expect(said).toBe(renameableNouns.map((_, index) => `word${index}`).join(", "));
});
