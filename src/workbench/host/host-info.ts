import type { Grid } from "../grid/grid";

/** The requirement sets that the stand-in answers as supported: what the manifest asks for, two that office.js asks about itself, and keys that can be changed. */
export const requirementSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.14",
  SharedRuntime: "1.1",
  CustomFunctionsRuntime: "1.3",
  CustomFunctions: "1.7",
  DelayForCellEdit: "1.1",
  DialogApi: "1.1",
  KeyboardShortcuts: "1.1",
  Settings: "1.1",
};

/** The oldest ExcelApi version is 1.1; office.js compares versions, so naming the newest covers the older ones. */
const appType = 1;

/** What office.js reads off `window.external` before anything else: which host this is, its context and settings. */
export interface External {
  GetHostInfo(): string;
  GetContext(): object;
  Execute(id: number, params: unknown, callback: (status: number, response: unknown) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, args: unknown) => void,
    callback: (status: number) => void,
  ): void;
  UnregisterEvent(id: number, target: string, callback: (status: number) => void): void;
}

/** What the external needs from its host. */
export interface ExternalHost {
  grid: Grid;
  language(): string;
  theme(): OfficeTheme;
}

/** Office's looks. `untold`: it says nothing, like Excel on the web, and an add-in goes by what the browser prefers. */
export type OfficeTheme = "light" | "dark" | "untold";

/** Office's themes as the numbers office.js expects: colours as 0xBBGGRR. */
const themes = {
  light: {
    primaryFontColor: "#262626",
    primaryBackgroundColor: "#FFFFFF",
    secondaryFontColor: "#262626",
    secondaryBackgroundColor: "#E6E6E6",
  },
  dark: {
    primaryFontColor: "#FFFFFF",
    primaryBackgroundColor: "#262626",
    secondaryFontColor: "#FFFFFF",
    secondaryBackgroundColor: "#444444",
  },
  untold: {},
} as const satisfies Record<OfficeTheme, object>;

/**
 * The `external` object of Excel on Windows.
 *
 * Windows and not the web, because on the web office.js demands a parent frame that Microsoft signed for.
 */
export function createExternal(host: ExternalHost): External {
  const settings = {
    Read(keys: string[], values: string[]): void {
      for (const [key, value] of Object.entries(host.grid.record.current.settings)) {
        keys.push(key);
        values.push(value);
      }
    },
    Write(keys: string[], values: string[]): void {
      host.grid.record.current.settings = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? ""]));
    },
  };
  const context = {
    GetAppType: () => appType,
    GetSolutionRef: () => "coalition-planner",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => host.language(),
    GetAppDataLocale: () => host.language(),
    GetDocUrl: () => host.grid.core.book.getName(),
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetCorrelationId: () => "",
    GetInstanceId: () => "stand-in",
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(requirementSets),
    GetHostCustomMessage: () => 0,
    GetHostFullVersion: () => "16.0.1",
    GetDialogRequirementMatrix: () => JSON.stringify({}),
    GetFeaturesForSolution: () => "",
    GetInitialDisplayMode: () => 0,
    GetSettings: () => settings,
    GetOfficeThemeInfo: () =>
      JSON.stringify(
        Object.fromEntries(Object.entries(themes[host.theme()]).map(([part, color]) => [part, colorNumber(color)])),
      ),
  };
  return {
    GetHostInfo: () => `Excel$Win32$16.01$${host.language()}$stand-in$$disableLogging$0`,
    GetContext: () => context,
    // Settings are saved through GetSettings; nothing the add-in uses comes this way.
    Execute: (_id, _params, callback) => callback(notSupported, []),
    // Events travel as messages of the bridge; here office.js only wants to hear that it may expect them.
    RegisterEvent: (_id, _target, _handler, callback) => callback(0),
    UnregisterEvent: (_id, _target, callback) => callback(0),
  };
}

/** Office's number for an API that the host doesn't have. */
const notSupported = 5000;

function colorNumber(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => Number.parseInt(color.slice(at, at + 2), 16));
  return red + green * 256 + blue * 65536;
}
