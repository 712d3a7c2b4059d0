import type { ThemeSource } from "./pane-effects";

const key = "coalition-planner.colours";
/** Milliseconds between looks at Office's theme: Excel has no event for it. */
const lookEvery = 5_000;

/**
 * Theme source over what Office tells now and what this browser remembers.
 *
 * @param officeTheme asks Office; undefined where it does not say
 */
export function createThemeSource(officeTheme: () => "light" | "dark" | undefined): ThemeSource {
  return {
    office: () => officeTheme() ?? null,
    onOfficeChange: (listener) => {
      const timer = window.setInterval(() => document.visibilityState === "visible" && listener(), lookEvery);
      return () => window.clearInterval(timer);
    },
    remembered: () => {
      const stored = withStorage((storage) => storage.getItem(key));
      return stored === "light" || stored === "dark" ? stored : "auto";
    },
    remember: (choice) => {
      withStorage((storage) => (choice === "auto" ? storage.removeItem(key) : storage.setItem(key, choice)));
    },
  };
}

/** Browsers that keep third-party frames from storing anything throw on mere access; the choice then lasts as long as the pane. */
function withStorage<Answer>(use: (storage: Storage) => Answer): Answer | undefined {
  try {
    return use(window.localStorage);
  } catch (error) {
    if (error instanceof DOMException) return undefined;
    throw error;
  }
}
