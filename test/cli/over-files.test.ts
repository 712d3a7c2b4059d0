import { openInProcessJobs } from "../../src/cli/in-process-jobs";
import { overFiles } from "../../src/cli/over-files";

const files = Array.from({ length: 20 }, (_, index) => ({ label: `${index}.xlsx`, path: `/plans/${index}.xlsx` }));

function terminal() {
  const counts = { opened: 0, closed: 0 };
  return {
    counts,
    stdout: { write: () => {} },
    stderr: { write: () => {} },
    isTerminal: false,
    today: () => "2026-11-30",
    cwd: "/",
    openJobs: () => {
      counts.opened += 1;
      return { ...openInProcessJobs(), close: async () => void (counts.closed += 1) };
    },
  };
}

test("answers in the order of the files, however long each takes", async () => {
  const answers = await overFiles(files, terminal(), "Reading", async ({ label }) => {
    for (let turn = Number.parseInt(label, 10) % 3; turn > 0; turn -= 1) await Promise.resolve();
    return label;
  });
  expect(answers).toEqual(files.map(({ label }) => label));
  expect(await overFiles([], terminal(), "Reading", async () => "never")).toEqual([]);
});

test("starts a reader only when one is asked for, and lets go of each, also where the work fails", async () => {
  const idle = terminal();
  await overFiles(files, idle, "Reading", async () => "known");
  expect(idle.counts).toEqual({ opened: 0, closed: 0 });
  const failing = terminal();
  const work = overFiles(files, failing, "Reading", async ({ label }, open) => {
    open();
    if (label === "3.xlsx") throw new RangeError("no room left");
    return label;
  });
  await expect(work).rejects.toThrow("no room left");
  expect(failing.counts.opened).toBeGreaterThan(0);
  expect(failing.counts.closed).toBe(failing.counts.opened);
});
