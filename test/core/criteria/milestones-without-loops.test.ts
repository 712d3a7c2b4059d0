import milestonesWithoutLoops from "../../../src/core/criteria/milestones-without-loops";
import { plan } from "../../support/plan";
import { milestone } from "../../support/rows";
import { runCriteria, testCriterion } from "../../support/test-criterion";

/** Milestones named by the first word, each waiting on the words after it. */
const links = (...rows: string[]) =>
  plan({
    milestones: rows.map((row) => {
      const [id = "", ...dependsOn] = row.split(" ");
      return milestone({ id, dependsOn });
    }),
  });

testCriterion(milestonesWithoutLoops, {
  passes: {
    "a chain": links("M-1", "M-2 M-1", "M-3 M-2"),
    "two ways to one milestone": links("M-1", "M-2 M-1", "M-3 M-1", "M-4 M-2 M-3"),
    "milestones of other plans": links("M-1 IT-M-04", "M-2 M-77 M-1"),
    "no milestones": links(),
  },
  breaches: {
    "a milestone that waits on itself": {
      in: links("M-1", "M-2 M-2"),
      at: ["milestones.1.dependsOn"],
      item: "M-2",
      message: "M-2 waits on itself.",
    },
    "three that wait on each other, whatever the case": {
      in: links("M-5 m-3", "M-7 M-5", "M-3 M-7"),
      at: ["milestones.2.dependsOn"],
      item: "M-3",
      message: "M-3 > M-7 > M-5 > M-3 wait on each other.",
    },
    "the shortest loop of a knot": {
      in: links("M-1 M-2", "M-2 M-3", "M-3 M-1 M-2"),
      at: ["milestones.1.dependsOn"],
      message: "M-2 > M-3 > M-2 wait on each other.",
    },
    "two loops that share nothing, once each": {
      in: links("M-1 M-2", "M-2 M-1", "M-3", "M-8 M-9 M-3", "M-9 M-8 M-1"),
      at: ["milestones.0.dependsOn", "milestones.3.dependsOn"],
    },
    "a long loop, shortened": {
      in: links(...Array.from({ length: 12 }, (_, n) => `M-${n + 10} M-${((n + 1) % 12) + 10}`)),
      at: ["milestones.0.dependsOn"],
      message: "M-10 > M-11 > M-12 > M-13 > M-14 > M-15 > M-16 > 4 more > M-21 > M-10 wait on each other.",
    },
  },
});

test("follows a chain of 1,000, and finds the loop when its end is tied to its beginning", () => {
  const chain = Array.from({ length: 1000 }, (_, n) => `M-${n} M-${n + 1}`);
  expect(runCriteria(links(...chain), [milestonesWithoutLoops])).toMatchObject({ findings: [], notChecked: [] });
  const { findings } = runCriteria(links(...chain, "M-1000 M-0"), [milestonesWithoutLoops]);
  expect(findings.map(({ item }) => item)).toEqual(["M-0"]);
});
