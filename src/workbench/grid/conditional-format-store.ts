import { BorderStyleTypes, type IBorderData, type IStyleData } from "@univerjs/core";
import {
  AddCfCommand,
  CFRuleType,
  CFSubRuleType,
  ConditionalFormattingRuleModel,
  DeleteCfCommand,
  SetCfCommand,
} from "@univerjs/sheets-conditional-formatting";
import { areaOf, intersect, rangeOf, type Area } from "./area";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";
import type { ConditionalFormatRecord, RecordStore } from "./workbook-record";

/**
 * Conditional formats.
 *
 * The grid gets one formula rule for each, whatever Excel calls its type, because a comparison of the cell is a formula too and the
 * grid's own comparisons take numbers only. Excel's words for it are in the record.
 */
export class ConditionalFormatStore {
  private readonly model: ConditionalFormattingRuleModel;

  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
    private readonly record: RecordStore,
  ) {
    this.model = core.injector.get(ConditionalFormattingRuleModel);
  }

  /** Ids of the formats that touch the area, first priority first. */
  list(area: Area): string[] {
    return (this.model.getSubunitRules(this.core.unitId, area.sheetId) ?? [])
      .filter((rule) => rule.ranges.some((range) => intersect(areaOf(area.sheetId, range), area)))
      .map((rule) => rule.cfId)
      .filter((id) => this.record.current.conditionalFormats[id] !== undefined);
  }

  get(id: string): ConditionalFormatRecord | undefined {
    return this.record.current.conditionalFormats[id];
  }

  /** Where a format applies: one area or several; none when it is gone. */
  areas(sheetId: string, id: string): Area[] {
    const ranges = this.model.getRule(this.core.unitId, sheetId, id)?.ranges ?? [];
    return ranges.map((range) => areaOf(sheetId, range));
  }

  /** Adds a format in front of the others, as Excel does, and answers its id. All areas are on one sheet. */
  add(areas: readonly [Area, ...Area[]], format: ConditionalFormatRecord): string {
    this.writes.flush();
    const [{ sheetId }] = areas;
    const id = this.model.createCfId(this.core.unitId, sheetId);
    this.record.current.conditionalFormats[id] = format;
    this.core.run(AddCfCommand.id, {
      unitId: this.core.unitId,
      subUnitId: sheetId,
      rule: this.rule(id, areas, format),
    });
    return id;
  }

  change(sheetId: string, id: string, change: Partial<ConditionalFormatRecord>): void {
    const before = this.get(id);
    const [first, ...others] = this.areas(sheetId, id);
    if (!before || !first) throw new Error(`There is no conditional format ${id}.`);
    const format = { ...before, ...change };
    this.record.current.conditionalFormats[id] = format;
    this.core.run(SetCfCommand.id, {
      unitId: this.core.unitId,
      subUnitId: sheetId,
      cfId: id,
      rule: this.rule(id, [first, ...others], format),
    });
  }

  remove(sheetId: string, id: string): void {
    this.core.run(DeleteCfCommand.id, { unitId: this.core.unitId, subUnitId: sheetId, cfId: id });
    delete this.record.current.conditionalFormats[id];
  }

  private rule(id: string, areas: readonly [Area, ...Area[]], format: ConditionalFormatRecord) {
    const style: IStyleData = {};
    if (format.fillColor) style.bg = { rgb: format.fillColor };
    if (format.fontColor) style.cl = { rgb: format.fontColor };
    if (format.bold !== undefined) style.bl = format.bold ? 1 : 0;
    if (format.italic !== undefined) style.it = format.italic ? 1 : 0;
    if (format.underline !== undefined) style.ul = { s: format.underline === "None" ? 0 : 1 };
    const borders = bordersOf(format);
    if (borders) style.bd = borders;
    return {
      cfId: id,
      ranges: areas.map(rangeOf),
      stopIfTrue: format.stopIfTrue,
      rule: {
        type: CFRuleType.highlightCell,
        subType: CFSubRuleType.formula,
        value: gridFormula(areas[0], format),
        style,
      },
    };
  }
}

const gridSides = { EdgeTop: "t", EdgeBottom: "b", EdgeLeft: "l", EdgeRight: "r" } as const;
const gridLines: Readonly<Record<string, BorderStyleTypes>> = {
  Continuous: BorderStyleTypes.THIN,
  Dash: BorderStyleTypes.DASHED,
  Dot: BorderStyleTypes.DOTTED,
};

/** The lines that a format draws round each of its cells; Excel has thin ones only. */
function bordersOf({ borders = {} }: ConditionalFormatRecord): IBorderData | undefined {
  const lines: IBorderData = {};
  for (const [side, { style, color }] of Object.entries(borders)) {
    const line = gridLines[style];
    if (line !== undefined) lines[gridSides[side as keyof typeof gridSides]] = { s: line, cl: { rgb: color } };
  }
  return Object.keys(lines).length > 0 ? lines : undefined;
}

const comparisons: Record<string, string> = {
  EqualTo: "=",
  NotEqualTo: "<>",
  GreaterThan: ">",
  LessThan: "<",
  GreaterThanOrEqual: ">=",
  LessThanOrEqual: "<=",
};

function gridFormula(area: Area, format: ConditionalFormatRecord): string {
  // A format whose rule was not given yet matches nothing.
  const never = "=FALSE";
  if (format.type === "Custom") return format.formula ?? never;
  const cell = `${columnLetters(area.column)}${area.row + 1}`;
  const one = format.formula1?.replace(/^=/, "");
  const two = format.formula2?.replace(/^=/, "");
  if (one === undefined) return never;
  if (format.operator === "Between") return `=AND(${cell}>=${one},${cell}<=${two ?? one})`;
  if (format.operator === "NotBetween") return `=OR(${cell}<${one},${cell}>${two ?? one})`;
  return `=${cell}${comparisons[format.operator ?? ""] ?? "="}${one}`;
}

function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}
