import type { Area } from "./area";
import type { ChartRecord, ChartType } from "./chart-record";
import { shiftedArea } from "./shifted-area";
import type { GridChanges } from "./grid-changes";
import type { RecordStore } from "./workbook-record";

/**
 * The workbook's charts. The grid has none, so they live in the record; a page draws them over the grid and hears of each change here.
 */
export class ChartStore {
  private readonly listeners = new Set<() => void>();

  constructor(
    private readonly record: RecordStore,
    changes: GridChanges,
  ) {
    changes.subscribe((change) => {
      if (change.kind === "cells" && change.change !== "RangeEdited") this.shift(change);
    });
  }

  /** Charts of a sheet in the order in which they were added. */
  list(sheetId: string): readonly Readonly<ChartRecord>[] {
    return this.record.current.sheets[sheetId]?.charts ?? [];
  }

  get(sheetId: string, id: string): Readonly<ChartRecord> | undefined {
    return this.list(sheetId).find((chart) => chart.id === id);
  }

  /** Adds a chart over these cells, without series, and answers its id. Title and axis titles are hidden until somebody writes them. */
  add(area: Area, type: ChartType): string {
    const sheet = this.record.sheet(area.sheetId);
    const charts = (sheet.charts ??= []);
    const number = 1 + Math.max(0, ...charts.map(({ id }) => Number(id.slice(id.lastIndexOf("-") + 1))));
    const hidden = () => ({ text: "", visible: false });
    const axis = () => ({ title: hidden(), numberFormat: "General", linkNumberFormat: true });
    const chart: ChartRecord = {
      id: `${area.sheetId}-chart-${number}`,
      name: `Chart ${number}`,
      type,
      area,
      title: { text: "Chart Title", visible: true },
      legend: { position: "Bottom", visible: true },
      valueAxis: axis(),
      categoryAxis: axis(),
      displayBlanksAs: "NotPlotted",
      series: [],
    };
    charts.push(chart);
    this.tell();
    return chart.id;
  }

  /** Changes a chart in place; nothing happens when it is gone. */
  change(sheetId: string, id: string, change: (chart: ChartRecord) => void): void {
    const chart = this.record.current.sheets[sheetId]?.charts?.find((candidate) => candidate.id === id);
    if (!chart) return;
    change(chart);
    this.tell();
  }

  remove(sheetId: string, id: string): void {
    const sheet = this.record.sheet(sheetId);
    sheet.charts = sheet.charts?.filter((chart) => chart.id !== id);
    this.tell();
  }

  /** Calls the listener after every change to a chart until the answer is called. */
  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Moves charts and what they show along with rows and columns. A series whose cells are all gone goes; Excel keeps it, empty. */
  private shift(change: Parameters<typeof shiftedArea>[1]): void {
    for (const sheet of Object.values(this.record.current.sheets))
      for (const chart of sheet.charts ?? []) {
        chart.area = shiftedArea(chart.area, change) ?? chart.area;
        chart.series = chart.series.flatMap((series) => {
          const values = shiftedArea(series.values, change);
          const categories = series.categories && shiftedArea(series.categories, change);
          return values ? [{ ...series, values, categories }] : [];
        });
      }
    this.tell();
  }

  private tell(): void {
    for (const listener of [...this.listeners]) listener();
  }
}
