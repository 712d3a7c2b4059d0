import { useCallback, useEffect, useRef, useState } from "react";
import type { RoundReading } from "../../core/domain/read-round";
import type { Engine, PaneEffects } from "../pane-effects";
import type { Draft } from "../round-editor/draft";
import { strings } from "../strings";

/** Most bytes of a round file: several hundred departments take a tenth of it. */
const largestFile = 5_000_000;

/** Where the round comes from: the sample, a file, or the one open in the round editor; no file name before one is picked. */
export interface RoundSource {
  readonly kind: "sample" | "file" | "editor";
  readonly fileName: string | null;
}

/** The round that was chosen, or what keeps it from being one; neither while nothing is chosen or it is being read. */
export type ChosenRound = RoundReading | { readonly round?: undefined; readonly problems?: undefined };

/**
 * Reads the round that a new plan is made for: at once the one that is open in the round editor, else the sample; a file when it is
 * picked.
 *
 * What can't be read becomes problems in words, like a typo in the file itself, since the way out is the same: another file.
 */
export function useRound(
  effects: Pick<PaneEffects, "loadEngine" | "loadSampleRound">,
  openDraft: Draft | null,
): {
  readonly source: RoundSource;
  readonly reading: ChosenRound;
  readonly engine: Engine | null;
  chooseSample(): void;
  /** The round that is open in the round editor. */
  chooseOpen(): void;
  /** A file, or null for "a file, not picked yet". */
  chooseFile(file: File | null): void;
} {
  const [source, setSource] = useState<RoundSource>({ kind: "sample", fileName: null });
  const [reading, setReading] = useState<ChosenRound>({});
  const [engine, setEngine] = useState<Engine | null>(null);
  // A slow read must not overwrite a later choice.
  const latest = useRef(0);

  const read = useCallback(
    async (next: RoundSource, content: () => Promise<unknown>, onFailure: (error: unknown) => string) => {
      const mine = (latest.current += 1);
      setSource(next);
      setReading({});
      const answer = await Promise.resolve()
        .then(() => Promise.all([effects.loadEngine(), content()]))
        .then(([loaded, json]): ChosenRound => {
          setEngine(loaded);
          return loaded.readRound(json);
        })
        .catch((error: unknown): ChosenRound => ({ problems: [onFailure(error)] }));
      if (mine === latest.current) setReading(answer);
    },
    [effects],
  );

  const chooseSample = useCallback(
    () =>
      void read({ kind: "sample", fileName: null }, effects.loadSampleRound, (error) =>
        strings.unexpected(error instanceof Error ? error.message : String(error)),
      ),
    [read, effects],
  );
  const chooseOpen = useCallback(() => {
    if (openDraft === null) return;
    void read(
      { kind: "editor", fileName: null },
      async () => (await import("../round-editor/draft")).roundJson(openDraft),
      (error) => strings.unexpected(error instanceof Error ? error.message : String(error)),
    );
  }, [read, openDraft]);
  useEffect(openDraft === null ? chooseSample : chooseOpen, [chooseSample, chooseOpen, openDraft]);

  const chooseFile = (file: File | null) => {
    const next: RoundSource = { kind: "file", fileName: file?.name ?? null };
    if (file === null) {
      latest.current += 1;
      setSource(next);
      setReading({});
    } else if (file.size > largestFile) {
      latest.current += 1;
      setSource(next);
      setReading({ problems: [strings.newPlan.tooLarge(file.name)] });
    } else
      void read(
        next,
        () => file.text(),
        () => strings.newPlan.unreadableFile(file.name),
      );
  };

  return { source, reading, engine, chooseOpen, chooseSample, chooseFile };
}
