import { useCallback, useEffect, useMemo, useReducer, useRef } from "react";
import type { Dispatch } from "react";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Highlight, InteractiveHost, Progress } from "../../core/workbook/spreadsheet-host";
import type { CheckedFinding } from "../../core/findings/check-result";
import { highlightsOf } from "../problems/highlights-of";
import type { Snapshot } from "../../core/workbook/snapshot";
import type { Intent } from "../intent";
import { speakOurWords } from "../our-words";
import type { PaneEffects } from "../pane-effects";
import { initialState } from "../pane-state";
import { reduce } from "../state";
import type { NamesHere, PaneState, Problem } from "../pane-state";
import type { PaneEvent } from "../state";
import { strings } from "../strings";

/** The pane's state and the ways to act on it. */
export interface Pane {
  readonly state: PaneState;
  readonly dispatch: Dispatch<PaneEvent>;
  /**
   * Does what somebody asked for. One thing at a time: going to a cell waits for what is under way and anything waits for going
   * to a cell, the latest wins; what else is asked for meanwhile is not done (its buttons are off, see `isBusy`).
   */
  perform(intent: Intent): void;
  /** Stops what is under way. */
  cancel(): void;
}

/**
 * Joins the reducer to the workbook: runs intents one at a time, listens for changes, answers the ribbon.
 *
 * The one place in the pane that catches what a host throws; what is not a HostError is a fault of ours, and is shown too.
 */
export function usePane(effects: PaneEffects): Pane {
  const { host } = effects;
  const [state, dispatch] = useReducer(reduce, initialState);
  const running = useRef<{ readonly intent: Intent; readonly controller: AbortController } | null>(null);
  const waiting = useRef<Intent | null>(null);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const lookForMarks = useRef(
    once(
      (asked: InteractiveHost) => asked.isHighlighted(),
      () => dispatch({ type: "found-highlighted" }),
    ),
  );

  const perform = useCallback(
    (intent: Intent) => {
      if (host === null) return;
      if (running.current !== null) {
        if (intent.kind === "reveal" || running.current.intent.kind === "reveal") waiting.current = intent;
        return;
      }
      const controller = new AbortController();
      running.current = { intent, controller };
      dispatch({ type: "started", intent });
      const progress: Progress = {
        signal: controller.signal,
        onProgress: (step, share) => dispatch({ type: "progressed", step, share }),
        onRemark: (sentence) => dispatch({ type: "remarked", sentence }),
      };
      const undo = latest.current.journal.at(-1)?.undo ?? [];
      void (async () => {
        // What is being done when something fails: the look after a change has its own words and its own "Try again".
        let doing = intent;
        try {
          if (intent.kind === "reveal") {
            const met = await host.reveal(intent.place, { unhide: intent.unhide });
            dispatch({ type: "revealed", place: intent.place, hidden: met === "hidden" });
            return;
          }
          if (intent.kind === "highlight") {
            const { plan } = latest.current;
            const findings = plan.kind === "plan" ? plan.checked.result.findings : [];
            await highlight(host, intent.on ? highlightsOf(findings) : null, dispatch);
            return;
          }
          await change(host, intent, undo, progress, dispatch);
          doing = intent.kind === "check" ? intent : { kind: "look" };
          const findings = await check(effects, host, progress, dispatch);
          if (latest.current.highlighting && findings !== null) {
            doing = { kind: "highlight", on: true };
            dispatch({ type: "started", intent: doing });
            await highlight(host, highlightsOf(findings), dispatch);
          } else if (findings !== null) lookForMarks.current(host);
        } catch (error) {
          if (error instanceof HostError && error.code === "cancelled") dispatch({ type: "cancelled" });
          else dispatch({ type: "failed", problem: toProblem(doing, error) });
        } finally {
          running.current = null;
          const next = waiting.current;
          waiting.current = null;
          if (next !== null) again.current(next);
        }
      })();
    },
    [host, effects],
  );
  const cancel = useCallback(() => {
    if (running.current === null) return;
    running.current.controller.abort();
    dispatch({ type: "stopping" });
  }, []);
  const again = useRef(perform);
  useEffect(() => {
    again.current = perform;
  }, [perform]);

  useEffect(() => {
    if (host === null) return undefined;
    const forget = host.onChanged(() => dispatch({ type: "workbook-changed" }));
    perform({ kind: "look" });
    return forget;
  }, [host, perform]);

  useEffect(
    () =>
      effects.onRibbonAction((action) => {
        if (action === "check") perform({ kind: "check" });
        else if (action === "nextProblem") dispatch({ type: "next-wanted" });
        else dispatch({ type: "dialog-opened", dialog: "new" });
      }),
    [effects, perform],
  );

  return useMemo(() => ({ state, dispatch, perform, cancel }), [state, perform, cancel]);
}

/** Writes what the intent asks for, if it asks to write. */
async function change(
  host: InteractiveHost,
  intent: Intent,
  undo: Parameters<InteractiveHost["apply"]>[0],
  progress: Progress,
  dispatch: Dispatch<PaneEvent>,
): Promise<void> {
  if (intent.kind === "create") {
    await host.build(intent.blueprint, progress);
    dispatch({ type: "built", title: intent.blueprint.title });
  } else if (intent.kind === "apply") {
    await host.apply(intent.edits);
    dispatch({ type: "applied", title: intent.title, edits: intent.edits });
  } else if (intent.kind === "undo") {
    await host.apply(undo);
    dispatch({ type: "undone" });
  }
}

/**
 * Asks, beside whatever else is done, whether marks stand in the workbook: they may have been left by a pane that was closed, or by the
 * person who sent the file. Once it is known nobody asks again; where it can't be known just now, the next check does.
 */
function once(ask: (host: InteractiveHost) => Promise<boolean>, onYes: () => void): (host: InteractiveHost) => void {
  let isKnown = false;
  return (host) => {
    if (isKnown) return;
    isKnown = true;
    ask(host).then(
      (yes) => yes && onYes(),
      () => {
        isKnown = false;
      },
    );
  };
}

async function highlight(
  host: InteractiveHost,
  places: readonly Highlight[] | null,
  dispatch: Dispatch<PaneEvent>,
): Promise<void> {
  dispatch({ type: "highlighted", on: places !== null, unmarked: await host.highlight(places) });
}

/** Reads everything anew and judges it: nothing that was read before is trusted. Answers what was found; null in a workbook that can't be checked. */
async function check(
  effects: PaneEffects,
  host: InteractiveHost,
  progress: Progress,
  dispatch: Dispatch<PaneEvent>,
): Promise<readonly CheckedFinding[] | null> {
  const [engine, snapshot] = await Promise.all([effects.loadEngine(), host.snapshot(progress)]);
  dispatch({ type: "progressed", step: strings.judging, share: 0 });
  // Lets the line above be painted: judging a large plan takes a moment in which nothing is.
  await new Promise((resolve) => setTimeout(resolve));
  const answer = engine.check(snapshot, effects.today());
  speakOurWords(answer.vocabulary);
  const isBlank = snapshot.sheets.every((sheet) => sheet.values.length === 0);
  dispatch({ type: "checked", answer, isBlank, here: namesIn(snapshot), at: effects.now() });
  return answer.result.status === "unreadable" ? null : answer.result.findings;
}

function namesIn({ sheets, names }: Snapshot): NamesHere {
  return {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    names: names.flatMap(({ name, sheet }) => (sheet === undefined ? [name] : [])),
  };
}

function toProblem(intent: Intent, error: unknown): Problem {
  if (error instanceof HostError) {
    // Doing the same again would only meet the same change.
    const again: Intent = error.code === "changed" ? { kind: "look" } : intent;
    return { intent, again, code: error.code, message: error.message };
  }
  const message = error instanceof Error ? error.message : String(error);
  return { intent, again: intent, code: "unexpected", message: strings.unexpected(message) };
}
