import { generateRandomId } from "@univerjs/core";
import { IDefinedNamesService, type IDefinedNamesServiceParam } from "@univerjs/engine-formula";
import { InsertDefinedNameCommand, RemoveDefinedNameCommand, SetDefinedNameCommand } from "@univerjs/sheets";
import type { CellWrites } from "./cell-writes";
import type { GridCore } from "./grid-core";

/** One defined name as it stands. */
export interface NameReading {
  id: string;
  name: string;
  /** In Excel's form, with "=". */
  formula: string;
  comment: string;
  hidden: boolean;
  /** The sheet it belongs to; undefined for a name of the whole workbook. */
  sheetId: string | undefined;
}

const workbookScope = "AllDefaultWorkbook";

/** Defined names. */
export class NameStore {
  private readonly service: IDefinedNamesService;

  constructor(
    private readonly core: GridCore,
    private readonly writes: CellWrites,
  ) {
    this.service = core.injector.get(IDefinedNamesService);
  }

  /** Names of the workbook, or of one sheet, sorted by name as Excel lists them. */
  list(sheetId?: string): NameReading[] {
    const all = Object.values(this.service.getDefinedNameMap(this.core.unitId) ?? {}).map(reading);
    return all.filter((name) => name.sheetId === sheetId).sort((a, b) => a.name.localeCompare(b.name));
  }

  get(name: string, sheetId?: string): NameReading | undefined {
    const wanted = name.toLowerCase();
    return this.list(sheetId).find((item) => item.name.toLowerCase() === wanted);
  }

  /** Adds a name; the caller has checked that it is free and allowed. `formula` in Excel's form, with "=". */
  add(name: string, formula: string, comment: string, sheetId?: string): void {
    this.put(InsertDefinedNameCommand.id, {
      id: generateRandomId(10),
      name,
      formula,
      comment,
      hidden: false,
      sheetId,
    });
  }

  update(name: NameReading): void {
    this.put(SetDefinedNameCommand.id, name);
  }

  remove(name: NameReading): void {
    this.put(RemoveDefinedNameCommand.id, name);
  }

  private put(id: string, name: NameReading): void {
    this.writes.flush();
    const { unitId } = this.core;
    this.core.run(id, {
      unitId,
      id: name.id,
      name: name.name,
      formulaOrRefString: gridForm(name.formula),
      comment: name.comment,
      hidden: name.hidden,
      localSheetId: name.sheetId ?? workbookScope,
    });
  }
}

function reading(param: IDefinedNamesServiceParam): NameReading {
  const text = param.formulaOrRefString;
  return {
    id: param.id,
    name: param.name,
    formula: text.startsWith("=") ? text : `=${text}`,
    comment: param.comment ?? "",
    hidden: param.hidden === true,
    sheetId: param.localSheetId === undefined || param.localSheetId === workbookScope ? undefined : param.localSheetId,
  };
}

/** The grid wants references and constants bare, and formulas with their "=". */
function gridForm(formula: string): string {
  const bare = formula.replace(/^=/, "");
  return /[(+*/&<>=]/.test(bare.replace(/'[^']*'|"[^"]*"/g, "")) ? `=${bare}` : bare;
}
