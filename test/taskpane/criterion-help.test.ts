import { Pack } from "../../src/core/domain/pack";
import { criterionHelp } from "../../src/taskpane/criterion-help";

const pack = Pack.parse({
  id: "acme",
  version: 1,
  criteria: { envelope: { severity: "warning", thresholds: { underShareOfEnvelope: 0.2 } } },
  vocabulary: { pillar: "theme", envelope: "control total" },
  ownChecks: [
    {
      id: "own-a",
      title: "Owners are named",
      table: "Budget",
      column: "Owner",
      kind: "required",
      why: "Somebody answers.",
    },
  ],
});

test("a pack's own checks have titles and help like the product's", () => {
  const { titles, help } = criterionHelp(pack);
  expect(titles["own-a"]).toBe("Owners are named");
  expect(help["own-a"]).toMatchObject({ because: "Somebody answers.", severity: "warning" });
  expect(help["own-a"]?.rule).toContain("Owner");
});

test("titles and help speak the pack's words, with its severities and limits", () => {
  const { titles, help } = criterionHelp(pack);
  expect(titles["all-three-pillars"]).toBe("Every theme has a commitment");
  expect(titles["envelope"]).toBe("The plan fits its control total");
  expect(help["envelope"]).toMatchObject({ severity: "warning", thresholds: { underShareOfEnvelope: 0.2 } });
  // The sheet keeps its name.
  expect(help["pilot-sunset"]?.rule).not.toContain("theme");
});
