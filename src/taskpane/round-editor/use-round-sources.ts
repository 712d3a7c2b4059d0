import { useCallback, useRef, useState } from "react";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { PaneEffects } from "../pane-effects";
import { strings } from "../strings";
import { openDraft, type Draft, type DraftReading } from "./draft";
import type { DraftOrigin } from "./editor-state";
import { newRound } from "./new-round";
import { roundInWorkbook } from "./round-in-workbook";
import { roundStrings } from "./round-strings";

/** Most bytes of a round file: several hundred departments take a tenth of it. */
const largestFile = 5_000_000;

/** The ways to a round, and what came of the last one that was tried. */
export interface RoundSources {
  readonly isReading: boolean;
  /** Why nothing was opened, in sentences; empty when nothing failed. */
  readonly problems: readonly string[];
  fresh(): void;
  file(file: File): void;
  sample(): void;
  /** Left out where there is no workbook beside the pane. */
  readonly workbook: (() => void) | null;
}

/**
 * Opens a round from nothing, a file, the sample or the workbook, and hands it on; what can't be opened becomes problems in words.
 *
 * Here a host's error ends, like in the pane's own hook: reading a workbook's copy writes nothing, so there is nothing to undo.
 */
export function useRoundSources(
  effects: Pick<PaneEffects, "host" | "loadSampleRound" | "today">,
  onOpened: (draft: Draft, origin: DraftOrigin, notes: readonly string[]) => void,
): RoundSources {
  const [isReading, setReading] = useState(false);
  const [problems, setProblems] = useState<readonly string[]>([]);
  // A slow read must not overwrite a later choice.
  const latest = useRef(0);
  const { host } = effects;

  const read = useCallback(
    async (
      origin: DraftOrigin,
      content: () => Promise<DraftReading & { readonly notes?: readonly string[] }>,
      onFailure: (error: unknown) => string,
    ) => {
      const mine = (latest.current += 1);
      setReading(true);
      setProblems([]);
      const reading = await content().catch((error: unknown) => ({ problems: [onFailure(error)], notes: [] }));
      if (mine !== latest.current) return;
      setReading(false);
      if ("draft" in reading && reading.draft) onOpened(reading.draft, origin, reading.notes ?? []);
      else setProblems(reading.problems ?? []);
    },
    [onOpened],
  );

  return {
    isReading,
    problems,
    fresh: () => {
      latest.current += 1;
      setReading(false);
      setProblems([]);
      onOpened(newRound(effects.today()), { kind: "new", name: null }, []);
    },
    file: (file) => {
      if (file.size > largestFile) {
        latest.current += 1;
        setReading(false);
        setProblems([roundStrings.sources.tooLarge(file.name)]);
      } else
        void read(
          { kind: "file", name: file.name },
          async () => openDraft(await file.text()),
          () => roundStrings.sources.unreadable(file.name),
        );
    },
    sample: () =>
      void read({ kind: "sample", name: null }, async () => openDraft(await effects.loadSampleRound()), unexpected),
    workbook:
      host === null
        ? null
        : () =>
            void read({ kind: "workbook", name: null }, async () => roundInWorkbook(await host.snapshot()), unexpected),
  };
}

function unexpected(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return strings.unexpected(error instanceof Error ? error.message : String(error));
}
