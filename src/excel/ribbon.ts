/** Action ids of the manifest's ribbon buttons and of the keys in assets/shortcuts.json. */
export type RibbonAction = "newPlan" | "check" | "nextProblem" | "showPane";

/**
 * Ties the ribbon's buttons, and the keys that work in Excel itself, to what the pane does.
 *
 * They run in the pane's own runtime, so each first shows the pane: work that nobody sees happen is work done twice. Office is told
 * that a button is done at once and whatever happens, because it greys the button out until then and drops the runtime after a while;
 * progress and failures are shown in the pane. A key has no event to be told so.
 *
 * Call it before anything is waited for: a press that starts the runtime gets lost where the button isn't tied yet when Office is ready
 * (office-js issues 2744 and 5176). Where there is no Office, or none with ribbon buttons, nothing happens.
 */
export function associateRibbon(actions: Readonly<Record<RibbonAction, () => void>>): void {
  if (typeof Office === "undefined" || !("actions" in Office)) return;
  for (const [id, action] of Object.entries(actions))
    Office.actions.associate(id, async (event?: Partial<Office.AddinCommands.Event> | null) => {
      try {
        await Office.addin.showAsTaskpane();
        action();
      } finally {
        event?.completed?.();
      }
    });
}
