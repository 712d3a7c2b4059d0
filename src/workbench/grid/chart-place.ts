import { IRenderManagerService, SHEET_VIEWPORT_KEY, SheetSkeletonManagerService } from "@univerjs/preset-sheets-core";
import type { Area } from "./area";
import type { GridCore } from "./grid-core";

/** A rectangle on the grid's canvas, in CSS pixels from its top left corner. */
export interface CanvasRectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a chart stands on the canvas. */
export interface ChartPlace extends CanvasRectangle {
  /** What of the canvas it may cover: not the headers, the scroll bars, or frozen cells that it passes under. */
  readonly window: CanvasRectangle;
  /** By how much the grid is zoomed. */
  readonly scale: number;
}

/** Pixels that the grid's scroll bars take at the right and below. */
const scrollBar = 12;

/** What the grid's drawing offers for the shown sheet; undefined before the first drawing. */
export function drawnSheet(core: GridCore) {
  const render = core.injector.get(IRenderManagerService).getRenderById(core.unitId);
  const skeleton = render?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const main = render?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  return render && skeleton && main ? { scene: render.scene, engine: render.engine, skeleton, main } : undefined;
}

/**
 * Where cells of the shown sheet are on the canvas at this moment, by scroll, zoom and frozen rows and columns.
 *
 * A rectangle that starts in frozen cells stays with them.
 */
export function chartPlace(drawn: NonNullable<ReturnType<typeof drawnSheet>>, core: GridCore, area: Area): ChartPlace {
  const { skeleton, main, scene, engine } = drawn;
  const { scaleX: scale } = scene.getAncestorScale();
  const canvas = engine.getCanvasElement();
  const { xSplit, ySplit } = core.worksheet(area.sheetId).getFreeze();
  const frozenColumns = Math.max(0, xSplit);
  const frozenRows = Math.max(0, ySplit);
  const cell = (row: number, column: number) => skeleton.getNoMergeCellWithCoordByIndex(row, column);
  const first = cell(area.row, area.column);
  const last = cell(area.row + area.rows - 1, area.column + area.columns - 1);
  const inFrozenColumns = area.column < frozenColumns;
  const inFrozenRows = area.row < frozenRows;
  const corner = cell(inFrozenRows ? 0 : frozenRows, inFrozenColumns ? 0 : frozenColumns);
  const windowLeft = corner.startX * scale;
  const windowTop = corner.startY * scale;
  return {
    left: (first.startX - (inFrozenColumns ? 0 : main.viewportScrollX)) * scale,
    top: (first.startY - (inFrozenRows ? 0 : main.viewportScrollY)) * scale,
    width: (last.endX - first.startX) * scale,
    height: (last.endY - first.startY) * scale,
    window: {
      left: windowLeft,
      top: windowTop,
      width: Math.max(0, canvas.clientWidth - scrollBar - windowLeft),
      height: Math.max(0, canvas.clientHeight - scrollBar - windowTop),
    },
    scale,
  };
}
