import { createBreather } from "../../src/workbench/breather";

test("a pause comes only after a stretch of work, and keeps the grid from calculating in it", async () => {
  let now = 0;
  const clock = jest.spyOn(performance, "now").mockImplementation(() => now);
  let postponed = 0;
  const breathe = createBreather({ postpone: () => (postponed += 1) });
  now = 99;
  expect(breathe()).toBeUndefined();
  now = 101;
  await breathe();
  expect(postponed).toBe(1);
  // The next stretch begins where the pause ended.
  expect(breathe()).toBeUndefined();
  clock.mockRestore();
});
