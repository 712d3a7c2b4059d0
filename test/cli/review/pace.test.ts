import { pace } from "../../../src/cli/review/pace";

test("says how far, how fast and how long, once that can be told", () => {
  const clock = { now: 0 };
  const at = pace(1000, () => clock.now);
  expect(at(0)).toBe("1 of 1,000");
  clock.now = 1000;
  expect(at(4)).toBe("5 of 1,000");
  // 20 files in 2 s are 10 a second; the other 980 take 98 s.
  clock.now = 2000;
  expect(at(20)).toBe("21 of 1,000 (10 a second, 2 min left)");
  expect(at(1000)).toMatch(/^1,000 of 1,000/);
  // 6 files in 60 s are 6 a minute; 994 others take 2.8 hours.
  clock.now = 60_000;
  expect(at(6)).toBe("7 of 1,000 (6 a minute, 3 h left)");
});
