import { renderTemplate } from "../../src/core/render/render-template";
import { emptyGapSheet } from "../../src/core/domain/gap-sheet-content";
import { madeUpRoster, sampleGapSheet } from "../sample/roster";
import { sampleRound } from "../sample/sample-round";
import { facesOf } from "../support/faces";

/*
 * The gap sheet's two faces, as two-faces.test.ts has them for the other templates: what the grid calculates through the custom functions
 * against what the pure functions said. In a file of its own, since a roster makes thousands of cells.
 */

test("the grid calculates what the gap sheet's functions said", async () => {
  const { compared, differences } = await facesOf(
    renderTemplate("gap-sheet", { round: sampleRound(), gapSheet: sampleGapSheet() }),
  );
  expect(compared).toBeGreaterThan(2000);
  expect(differences).toEqual([]);
}, 120_000);

test("the same for groups so small that nearly all is suppressed, and for a roster that needs a second look", async () => {
  const round = sampleRound();
  const { start } = emptyGapSheet(round);
  // More groups than a table has lines.
  const [first, ...others] = madeUpRoster(40).map((row, at) => ({ ...row, group: round.groups[at % 8] }));
  const roster = [{ ...first, promoted: "2020-01-01", group: "Wmen", decisionPoint: undefined }, ...others];
  const { differences } = await facesOf(
    renderTemplate("gap-sheet", {
      round,
      gapSheet: { start: { ...start, asOf: "2026-11-30", minimumGroup: 3, referenceGroup: start.focalGroup }, roster },
    }),
  );
  expect(differences).toEqual([]);
}, 120_000);

test("the same for an empty one", async () => {
  const { differences } = await facesOf(renderTemplate("gap-sheet", { round: sampleRound() }));
  expect(differences).toEqual([]);
}, 120_000);
