import { useEffect, useState, useSyncExternalStore } from "react";
import type { Theme } from "@fluentui/react-components";
import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { ThemeChoice, ThemeSource } from "../pane-effects";

const darkQuery = "(prefers-color-scheme: dark)";

/** The colours in use and the switch for them. */
export interface ThemeControl {
  readonly theme: Theme;
  readonly choice: ThemeChoice;
  choose(choice: ThemeChoice): void;
}

/**
 * Colours by choice, else Office's, else the system's.
 *
 * Forced colours need nothing here: Fluent's tokens give way to the system's by themselves.
 */
export function useTheme(service: ThemeSource): ThemeControl {
  const [choice, setChoice] = useState(() => service.remembered());
  const office = useSyncExternalStore(
    (listener) => service.onOfficeChange(listener),
    () => service.office(),
  );
  const systemIsDark = useSyncExternalStore(listenToSystem, () => window.matchMedia(darkQuery).matches);
  const shade = choice !== "auto" ? choice : (office ?? (systemIsDark ? "dark" : "light"));
  useEffect(() => {
    // Scroll bars, file buttons and the page behind the pane follow.
    document.documentElement.style.colorScheme = shade;
  }, [shade]);
  return {
    theme: shade === "dark" ? webDarkTheme : webLightTheme,
    choice,
    choose: (next) => {
      setChoice(next);
      service.remember(next);
    },
  };
}

function listenToSystem(listener: () => void): () => void {
  const query = window.matchMedia(darkQuery);
  query.addEventListener("change", listener);
  return () => query.removeEventListener("change", listener);
}
