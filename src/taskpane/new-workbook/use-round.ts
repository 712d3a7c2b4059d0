import { useCallback, useEffect, useRef, useState } from "react";
import type { RoundReading } from "../../core/domain/read-round";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Engine, PaneEffects } from "../pane-effects";
import type { Draft } from "../round-editor/draft";
import { strings } from "../strings";
import { newStrings } from "./new-strings";

/** Most bytes of a round file: several hundred departments take a tenth of it. */
const largestFile = 5_000_000;

/** Where the round comes from: the sample, a file, the workbook, or the one open in the round editor; no file name before one is picked. */
export interface RoundSource {
  readonly kind: "sample" | "file" | "workbook" | "editor";
  readonly fileName: string | null;
}

/** The round that was chosen, or what keeps it from being one; neither while nothing is chosen or it is being read. */
export type ChosenRound = (RoundReading | { readonly round?: undefined; readonly problems?: undefined }) & {
  /** What is worth knowing of this copy of the round. */
  readonly notes?: readonly string[];
};

/** A round as JSON, and remarks on it; or what keeps it from being read. */
interface RoundContent {
  readonly json?: unknown;
  readonly problems?: readonly string[];
  readonly notes?: readonly string[];
}

/**
 * Reads the round that a new workbook is made for: at once the one that is open in the round editor, else the sample; a file or the
 * workbook's own when it is picked.
 *
 * What can't be read becomes problems in words, like a typo in the file itself, since the way out is the same: another file.
 */
export function useRound(
  effects: Pick<PaneEffects, "host" | "loadEngine" | "loadSampleRound">,
  openDraft: Draft | null,
): {
  readonly source: RoundSource;
  readonly reading: ChosenRound;
  readonly engine: Engine | null;
  chooseSample(): void;
  /** The round that is open in the round editor. */
  chooseOpen(): void;
  /** The copy that the workbook beside the pane carries. */
  chooseWorkbook(): void;
  /** A file, or null for "a file, not picked yet". */
  chooseFile(file: File | null): void;
} {
  const [source, setSource] = useState<RoundSource>({ kind: "sample", fileName: null });
  const [reading, setReading] = useState<ChosenRound>({});
  const [engine, setEngine] = useState<Engine | null>(null);
  // A slow read must not overwrite a later choice.
  const latest = useRef(0);

  const read = useCallback(
    async (next: RoundSource, content: () => Promise<RoundContent>, onFailure: (error: unknown) => string) => {
      const mine = (latest.current += 1);
      setSource(next);
      setReading({});
      const answer = await Promise.resolve()
        .then(() => Promise.all([effects.loadEngine(), content()]))
        .then(([loaded, { json, problems, notes }]): ChosenRound => {
          setEngine(loaded);
          return problems ? { problems } : { ...loaded.readRound(json), ...(notes && { notes }) };
        })
        .catch((error: unknown): ChosenRound => ({ problems: [onFailure(error)] }));
      if (mine === latest.current) setReading(answer);
    },
    [effects],
  );

  const chooseSample = useCallback(
    () =>
      void read(
        { kind: "sample", fileName: null },
        async () => ({ json: await effects.loadSampleRound() }),
        unexpected,
      ),
    [read, effects],
  );
  const chooseOpen = useCallback(() => {
    if (openDraft === null) return;
    void read(
      { kind: "editor", fileName: null },
      async () => ({ json: (await import("../round-editor/draft")).roundJson(openDraft) }),
      unexpected,
    );
  }, [read, openDraft]);
  const chooseWorkbook = () => {
    const { host } = effects;
    if (host === null) return;
    void read(
      { kind: "workbook", fileName: null },
      async () => {
        const [{ roundInWorkbook }, { roundJson }, snapshot] = await Promise.all([
          import("../round-editor/round-in-workbook"),
          import("../round-editor/draft"),
          host.snapshot(),
        ]);
        const { draft, problems, notes } = roundInWorkbook(snapshot);
        return draft ? { json: roundJson(draft), notes } : { problems };
      },
      unexpected,
    );
  };
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
      setReading({ problems: [newStrings.tooLarge(file.name)] });
    } else
      void read(
        next,
        async () => ({ json: await file.text() }),
        () => newStrings.unreadableFile(file.name),
      );
  };

  return { source, reading, engine, chooseOpen, chooseSample, chooseWorkbook, chooseFile };
}

function unexpected(error: unknown): string {
  if (error instanceof HostError) return error.message;
  return strings.unexpected(error instanceof Error ? error.message : String(error));
}
