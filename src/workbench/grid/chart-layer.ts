import { ThemeService } from "@univerjs/core";
import { chartPicture } from "./chart-picture";
import { chartPlace, drawnSheet, type ChartPlace } from "./chart-place";
import type { ChartRecord } from "./chart-record";
import type { Grid } from "./grid";

/** Values change many times in a batch and with every key; a chart follows when they rest. */
const restBeforeDrawing = 120;

/** A chart on the page: a window that cuts it off at headers and frozen cells, and the picture in it. */
interface Shown {
  readonly window: HTMLElement;
  readonly picture: HTMLElement;
  svg: string;
}

/**
 * Draws the recorded charts of the shown sheet over the grid, as images that follow scrolling, zooming, the theme and their cells.
 *
 * An own layer, because the grid's floating elements come with a drawing plugin that also lets people move and delete them, which
 * the record would not hear of. The layer takes no clicks and no focus: cells below a chart are reached as if it were not there.
 *
 * @returns ends it
 */
export function showCharts(grid: Grid): () => void {
  const { core } = grid;
  const theme = core.injector.get(ThemeService);
  const shown = new Map<string, Shown>();
  const layer = document.createElement("div");
  layer.className = "chart-layer";
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let followed: unknown;
  let unfollow = () => {};

  const place = (): void => {
    frame = undefined;
    const drawn = drawnSheet(core);
    if (!drawn) return;
    const canvas = drawn.engine.getCanvasElement();
    if (layer.parentElement !== canvas.parentElement) {
      // At the canvas's own height and after it: above the cells, below the cell editor, menus and dialogs.
      layer.style.zIndex = getComputedStyle(canvas).zIndex;
      canvas.parentElement?.append(layer);
    }
    if (followed !== drawn.main) {
      unfollow();
      followed = drawn.main;
      const subscriptions = [
        drawn.main.onScrollAfter$.subscribeEvent(placeSoon),
        drawn.scene.onTransformChange$.subscribeEvent(placeSoon),
        drawn.engine.onTransformChange$.subscribeEvent(placeSoon),
      ];
      unfollow = () => subscriptions.forEach((subscription) => subscription.unsubscribe());
    }
    const charts = grid.charts.list(grid.sheets.activeId);
    forget(new Set(charts.map(({ id }) => id)));
    for (const chart of charts) {
      const at = chartPlace(drawn, core, chart.area);
      const element = shown.get(chart.id) ?? add(chart);
      lay(element, at);
      if (element.svg === "") draw(chart, element, at);
    }
  };
  const placeSoon = (): void => {
    frame ??= requestAnimationFrame(place);
  };

  const drawAll = (): void => {
    timer = undefined;
    const drawn = drawnSheet(core);
    if (!drawn) return;
    for (const chart of grid.charts.list(grid.sheets.activeId)) {
      const element = shown.get(chart.id);
      if (element) draw(chart, element, chartPlace(drawn, core, chart.area));
    }
  };
  const drawSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(drawAll, restBeforeDrawing);
  };

  const add = ({ id }: Readonly<ChartRecord>): Shown => {
    const window = document.createElement("div");
    const picture = document.createElement("div");
    window.append(picture);
    layer.append(window);
    const element = { window, picture, svg: "" };
    shown.set(id, element);
    return element;
  };
  const forget = (there: ReadonlySet<string>): void => {
    for (const [id, { window }] of shown)
      if (!there.has(id)) {
        window.remove();
        shown.delete(id);
      }
  };
  const draw = (chart: Readonly<ChartRecord>, element: Shown, { width, height, scale }: ChartPlace): void => {
    // Reading would hand over what a batch has gathered so far; when it is done, its writing brings us back here.
    if (grid.writes.waiting) return;
    const size = { width: Math.round(width / scale), height: Math.round(height / scale) };
    // Hidden rows or columns leave nothing to draw on.
    const svg =
      size.width < 1 || size.height < 1 ? "" : chartPicture(grid, chart, size, theme.darkMode ? "dark" : "light");
    if (svg === element.svg) return;
    element.svg = svg;
    // Markup of our own with every text escaped; it holds no script.
    element.picture.innerHTML = svg;
    const image = element.picture.firstElementChild;
    image?.setAttribute("width", "100%");
    image?.setAttribute("height", "100%");
  };

  const both = (): void => {
    placeSoon();
    drawSoon();
  };
  const commands = core.commands.onCommandExecuted(both);
  const unsubscribe = grid.charts.subscribe(both);
  const themes = theme.darkMode$.subscribe(drawSoon);
  placeSoon();
  return () => {
    if (frame !== undefined) cancelAnimationFrame(frame);
    clearTimeout(timer);
    commands.dispose();
    unsubscribe();
    themes.unsubscribe();
    unfollow();
    layer.remove();
  };
}

function lay({ window, picture }: Shown, { left, top, width, height, window: cut }: ChartPlace): void {
  position(window, cut);
  position(picture, { left: left - cut.left, top: top - cut.top, width, height });
}

function position(element: HTMLElement, { left, top, width, height }: Omit<ChartPlace, "window" | "scale">): void {
  const style = { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` };
  Object.assign(element.style, style);
}
