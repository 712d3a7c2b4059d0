import type { ComponentType } from "react";
import type { Pane } from "../hooks/use-pane";
import type { ThemeControl } from "../hooks/use-theme";
import type { PaneEffects } from "../pane-effects";

/** The screens that the pane's design names; which of them exist, the registry says. */
export type ScreenId =
  "submit" | "round" | "functions" | "compare" | "review" | "submissions" | "forum" | "settings" | "help";

/** What a screen is given: the pane's state with the ways to act on it, the effects, the colours, and the way home. */
export interface ScreenProps {
  readonly pane: Pane;
  readonly effects: PaneEffects;
  readonly theme: ThemeControl;
  readonly onClose: () => void;
}

/** A screen as the registry lists it. */
export interface Screen {
  readonly id: ScreenId;
  /** Its name in the menu and its heading of the first level; its own headings begin at the second. */
  readonly title: string;
  /** Whether it is left out of the menu where there is no workbook (the page opened in a plain browser). */
  readonly needsWorkbook: boolean;
  /** Id of the template whose workbooks alone it is for ("coalition-book"); left out where it is for any. */
  readonly template?: string;
  /** Its content, as a lazy component: a chunk of its own, fetched when it first opens. */
  readonly Content: ComponentType<ScreenProps>;
}
