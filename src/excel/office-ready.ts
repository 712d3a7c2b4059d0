/** Where the pane finds itself once Office has said so. */
export type OfficeReadiness =
  | { readonly kind: "ready" }
  /** Excel, but a version that lacks these requirement sets, named as Microsoft names them ("ExcelApi 1.14"). */
  | { readonly kind: "too-old"; readonly missing: readonly string[] }
  /** A plain browser, or another program than Excel. */
  | { readonly kind: "no-excel" };

/** What the add-in needs; the manifest asks for the same. Anything above is asked for with isSetSupported where it is used. */
const requirements = [
  ["ExcelApi", "1.14"],
  ["SharedRuntime", "1.1"],
  ["CustomFunctionsRuntime", "1.3"],
] as const;

/** Waits for Office and says whether this is an Excel that can do the work. Where office.js itself did not load, there is no Excel. */
export async function officeReady(): Promise<OfficeReadiness> {
  if (typeof Office === "undefined") return { kind: "no-excel" };
  const { host } = await Office.onReady();
  if (host !== Office.HostType.Excel) return { kind: "no-excel" };
  const missing = requirements
    .filter(([set, version]) => !Office.context.requirements.isSetSupported(set, version))
    .map((requirement) => requirement.join(" "));
  return missing.length === 0 ? { kind: "ready" } : { kind: "too-old", missing };
}

/** Documented under the first name, met under the second: the library hands on whatever its host sends. */
interface Theme {
  readonly bodyBackgroundColor?: string;
  readonly primaryBackgroundColor?: string;
}

/**
 * Office's theme by the brightness of its background; undefined where Office doesn't say (Excel on the web), so that the caller can
 * go by `prefers-color-scheme`.
 */
export function officeTheme(): "light" | "dark" | undefined {
  if (typeof Office === "undefined") return undefined;
  // Declared as always there, yet undefined on the web and before Office is ready.
  const theme = (Office.context as { officeTheme?: Theme } | undefined)?.officeTheme;
  const background = theme?.bodyBackgroundColor ?? theme?.primaryBackgroundColor ?? "";
  const color = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(background);
  if (!color) return undefined;
  const [red = 0, green = 0, blue = 0] = color.slice(1).map((part) => Number.parseInt(part, 16));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 128 ? "dark" : "light";
}
