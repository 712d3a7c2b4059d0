import { progressLine } from "../../src/cli/progress-line";
import type { Terminal } from "../../src/cli/terminal";

function watched(isTerminal: boolean, columns?: number): { terminal: Terminal; written: () => string } {
  let text = "";
  const write = (more: string) => void (text += more);
  const openJobs = () => {
    throw new Error("not used here");
  };
  return {
    terminal: {
      stdout: { write },
      stderr: { write },
      isTerminal,
      columns: () => columns,
      today: () => "2026-11-30",
      cwd: "",
      openJobs,
    },
    written: () => text,
  };
}

test("stays silent for a second, then rewrites one line, then takes it away", () => {
  const { terminal, written } = watched(true);
  let time = 0;
  const line = progressLine(terminal, () => time);
  time = 999;
  line.show("early");
  expect(written()).toBe("");
  time = 1_000;
  line.show("x".repeat(100));
  line.clear();
  line.clear();
  expect(written()).toBe(`\r\u001b[2K${"x".repeat(77)}…\r\u001b[2K`);
});

test("stays on one line of a narrow terminal, which could not be rewritten otherwise", () => {
  const { terminal, written } = watched(true, 20);
  let time = 0;
  const line = progressLine(terminal, () => time);
  time = 1_000;
  line.show("x".repeat(100));
  expect(written()).toBe(`\r\u001b[2K${"x".repeat(17)}…`);
});

test("says nothing when nobody watches", () => {
  const { terminal, written } = watched(false);
  let time = 0;
  const line = progressLine(terminal, () => (time += 5_000));
  line.show("now");
  line.clear();
  expect(written()).toBe("");
});
