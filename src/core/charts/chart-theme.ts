/** Colours of everything in a chart but the series. */
export interface ChartTheme {
  /** Drawn behind the chart; undefined lets the page show through. */
  readonly background: string | undefined;
  readonly text: string;
  readonly muted: string;
  readonly grid: string;
  /** 0 to 1. */
  readonly gridOpacity: number;
  readonly axis: string;
  /** Backgrounds that the series' colours must stand out from. */
  readonly behind: readonly string[];
}

/** `page` takes the colour of the text around it, for an SVG that stands in an HTML page which may be light or dark. */
export type ChartThemeName = "light" | "dark" | "page";

const white = "#FFFFFF";
const night = "#1F1F1F";

export const chartThemes: Readonly<Record<ChartThemeName, ChartTheme>> = {
  light: {
    background: white,
    text: "#1B2A36",
    muted: "#4A5A68",
    grid: "#E1E5E9",
    gridOpacity: 1,
    axis: "#6B7985",
    behind: [white],
  },
  dark: {
    background: night,
    text: "#F0F2F4",
    muted: "#C3CBD2",
    grid: "#3A3F45",
    gridOpacity: 1,
    axis: "#98A4AF",
    behind: [night],
  },
  page: {
    background: undefined,
    text: "currentColor",
    muted: "currentColor",
    grid: "#8A94A0",
    gridOpacity: 0.3,
    axis: "#7F8A95",
    behind: [white, night],
  },
};

/**
 * A series' colour, moved towards white or black only as far as it must to stand out 3 to 1 from what is behind it (WCAG 2.2, 1.4.11): a dark
 * target line chosen on white paper would be gone on a dark page.
 *
 * @param color "#RRGGBB"; anything else becomes a middle grey, which stands out from both
 */
export function standingOut(color: string, behind: readonly string[]): string {
  const start = channels(color) ?? [0x7a, 0x84, 0x8e];
  for (let part = 0; part <= 1; part += 0.05)
    for (const end of [255, 0]) {
      const mixed = start.map((channel) => Math.round(channel + (end - channel) * part));
      if (behind.every((other) => contrast(mixed, channels(other) ?? [255, 255, 255]) >= 3)) return hex(mixed);
    }
  return hex(start);
}

function channels(color: string): number[] | undefined {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  return match?.slice(1).map((pair) => Number.parseInt(pair, 16));
}

function hex(color: readonly number[]): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}

/** Contrast of two colours as WCAG 2.2 defines it, 1 to 21. */
function contrast(a: readonly number[], b: readonly number[]): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

function luminance(color: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = color.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
