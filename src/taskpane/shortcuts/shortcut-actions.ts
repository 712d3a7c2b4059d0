/** An action that has keys in Excel itself. */
export interface ShortcutAction {
  readonly id: string;
  /** What it does, as Excel also names it where keys clash. */
  readonly name: string;
  /** Its keys unless somebody chooses others. */
  readonly usual: string;
}

/** The actions with their usual keys. Excel reads the same from assets/shortcuts.json; a test holds the two equal. */
export const shortcutActions: readonly ShortcutAction[] = [
  { id: "showPane", name: "Show the Coalition Planner pane", usual: "Ctrl+Shift+Alt+P" },
  { id: "check", name: "Check this workbook", usual: "Ctrl+Shift+Alt+K" },
  { id: "nextProblem", name: "Go to the next problem", usual: "Ctrl+Shift+Alt+J" },
];
