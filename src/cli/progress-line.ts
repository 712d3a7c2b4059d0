import type { Terminal } from "./terminal";

/** Milliseconds of silence: what is done sooner needs no progress. */
const quiet = 1_000;

/** Characters; a longer line is harder to read, not easier. */
const widest = 78;

/** One line on a terminal that says how far a long run is, rewritten in place. */
export interface ProgressLine {
  show(text: string): void;
  /** Takes the line away, so that the answer stands alone. */
  clear(): void;
}

/**
 * A progress line on stderr, only where a person is watching and only after a second.
 *
 * @param now milliseconds of any clock; handed in for tests
 */
export function progressLine(
  { stderr, isTerminal, columns }: Terminal,
  now: () => number = () => performance.now(),
): ProgressLine {
  const start = now();
  let isShown = false;
  return {
    show(text) {
      if (!isTerminal || now() - start < quiet) return;
      isShown = true;
      // Short enough not to wrap: a wrapped line can't be rewritten. Asked each time, because people resize windows.
      const most = Math.max(1, Math.min(widest, (columns?.() ?? 80) - 2));
      stderr.write(`\r\u001b[2K${text.length > most ? `${text.slice(0, most - 1)}…` : text}`);
    },
    clear() {
      if (isShown) stderr.write("\r\u001b[2K");
      isShown = false;
    },
  };
}
