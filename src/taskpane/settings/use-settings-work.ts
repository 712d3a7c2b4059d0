import { useState } from "react";
import { recordSheet } from "../../core/read/settings-in";
import { settingsEdits, settingsText } from "../../core/templates/settings-record";
import { HostError } from "../../core/workbook/spreadsheet-host";
import type { Pane } from "../hooks/use-pane";
import type { PaneEffects } from "../pane-effects";
import { isBusy } from "../pane-state";
import { strings } from "../strings";
import { settingsStrings } from "./settings-strings";
import { isChanged, openSettings, savedText, settledWork, type SettingsWork } from "./settings-work";

/** The settings under work, and the ways to keep and drop what was changed. */
export interface SettingsDesk {
  readonly work: SettingsWork;
  readonly isChanged: boolean;
  /** Whether the workbook holds other settings than those that the work began from. */
  readonly isOvertaken: boolean;
  /** Why nothing was saved, in a sentence; null where nothing failed. */
  readonly problem: string | null;
  edit(work: SettingsWork): void;
  /** Writes into the workbook; `over` also over what somebody else saved meanwhile. */
  save(over?: boolean): void;
  discard(): void;
}

/**
 * The work on the settings of the open workbook.
 *
 * Saving reads the hidden sheet anew: what it holds may be younger than the last check. Here a host's error ends where reading fails, like in
 * the pane's own hook; writing goes through the pane, with Undo and a check afterwards.
 *
 * @param here text of the settings as of the last check
 */
export function useSettingsWork(
  { state, dispatch, perform }: Pane,
  { host }: PaneEffects,
  here: string | null,
): SettingsDesk {
  const [problem, setProblem] = useState<string | null>(null);
  const [overtakenBy, setOvertakenBy] = useState<string | null | undefined>(undefined);
  const work = settledWork(state.settings, here, isBusy(state));
  const keep = (next: SettingsWork | null) => dispatch({ type: "settings-edited", work: next });
  const save = async (over: boolean) => {
    if (host === null) return;
    const sheet = recordSheet(await host.snapshot());
    if (sheet === undefined) throw new HostError("changed", settingsStrings.recordGone);
    const standing = settingsText(sheet);
    if (standing !== work.base && !over) {
      setOvertakenBy(standing);
      return;
    }
    setOvertakenBy(undefined);
    const edits = settingsEdits(sheet, savedText(work.draft));
    // Nothing to write: the workbook says it already, and a look shows that.
    if (edits.length === 0) {
      perform({ kind: "look" });
      return;
    }
    keep({ ...work, saving: { text: savedText(work.draft), edits } });
    perform({ kind: "apply", title: settingsStrings.saving, edits });
  };
  return {
    work,
    isChanged: isChanged(work),
    isOvertaken: (work.base !== here && !isBusy(state)) || overtakenBy !== undefined,
    problem,
    edit: (next) => {
      setProblem(null);
      keep(next);
    },
    save: (over = false) => {
      setProblem(null);
      save(over).catch((error: unknown) => {
        const message = error instanceof Error ? error.message : String(error);
        setProblem(error instanceof HostError ? message : strings.unexpected(message));
      });
    },
    discard: () => {
      setProblem(null);
      keep(openSettings(overtakenBy === undefined ? here : overtakenBy));
      if (overtakenBy !== undefined) {
        setOvertakenBy(undefined);
        perform({ kind: "look" });
      }
    },
  };
}
