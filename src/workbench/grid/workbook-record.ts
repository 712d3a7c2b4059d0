import type { ChartRecord } from "./chart-record";
import type { GridCore } from "./grid-core";

/** What Excel's sheet protection lets people do besides typing into unlocked cells. Names as in Office.js. */
export type ProtectionOptions = Partial<
  Record<
    | "allowAutoFilter"
    | "allowDeleteColumns"
    | "allowDeleteRows"
    | "allowEditObjects"
    | "allowEditScenarios"
    | "allowFormatCells"
    | "allowFormatColumns"
    | "allowFormatRows"
    | "allowInsertColumns"
    | "allowInsertHyperlinks"
    | "allowInsertRows"
    | "allowPivotTables"
    | "allowSort",
    boolean
  >
> & { selectionMode?: string };

/** Print set-up of a sheet: kept for reading back, the grid prints nothing. */
export interface PageRecord {
  orientation?: string;
  zoom?: { scale?: number; horizontalFitToPages?: number; verticalFitToPages?: number };
  printGridlines?: boolean;
  printHeadings?: boolean;
  centerHorizontally?: boolean;
  centerVertically?: boolean;
  paperSize?: string;
  printArea?: string;
  printTitleRows?: string;
  printTitleColumns?: string;
  headersFooters?: Partial<Record<HeaderFooterPart, string>>;
}

/** The six places of a page's header and footer. */
export type HeaderFooterPart =
  "leftHeader" | "centerHeader" | "rightHeader" | "leftFooter" | "centerFooter" | "rightFooter";

/** What a sheet knows beyond the grid. */
export interface SheetRecord {
  /** rendered: the sheet is hidden in the grid too, and its "show" is refused. */
  veryHidden?: boolean;
  /** rendered: typing into locked cells is refused. */
  protection?: { options: ProtectionOptions };
  /** recorded only. */
  page?: PageRecord;
  /** rendered in a page: drawn over its cells. In the order in which they were added. */
  charts?: ChartRecord[];
}

/** What a table knows beyond the grid. */
export interface TableRecord {
  /** recorded only: the grid has one look for tables. */
  style?: string;
  /** recorded only. */
  showBandedRows?: boolean;
  /** recorded only: the grid always shows its filter buttons. */
  showFilterButton?: boolean;
}

/** A named cell style. rendered: applying it formats the cell. */
export interface StyleRecord {
  name: string;
  builtIn: boolean;
  bold?: boolean;
  italic?: boolean;
  fontColor?: string;
  fontName?: string;
  fontSize?: number;
  fillColor?: string;
  numberFormat?: string;
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapText?: boolean;
  indentLevel?: number;
  locked?: boolean;
  borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", BorderRecord>>;
}

/** One border line in Excel's words. */
export interface BorderRecord {
  style: string;
  color: string;
  weight: string;
}

/** A conditional format as Excel describes it; the grid holds its area and the look it makes. */
export interface ConditionalFormatRecord {
  /** rendered. */
  type: "Custom" | "CellValue";
  formula?: string;
  formula1?: string;
  formula2?: string;
  operator?: string;
  fillColor?: string;
  fontColor?: string;
  bold?: boolean;
  italic?: boolean;
  underline?: "None" | "Single" | "Double";
  borders?: Partial<Record<"EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight", Omit<BorderRecord, "weight">>>;
  priority: number;
  stopIfTrue: boolean;
}

/** Everything about the workbook that the grid can't hold. It travels in the workbook's custom metadata. */
export interface WorkbookRecord {
  sheets: Record<string, SheetRecord>;
  tables: Record<string, TableRecord>;
  styles: Record<string, StyleRecord>;
  conditionalFormats: Record<string, ConditionalFormatRecord>;
  /** recorded only: Office.context.document.settings, name to serialised value. */
  settings: Record<string, string>;
  /** recorded only: workbook.settings of Excel. */
  workbookSettings: Record<string, unknown>;
}

/**
 * What one cell knows beyond the grid; it lives in the cell's own custom data, not in the record, so that it moves with the cell
 * when rows are inserted or sorted.
 */
export interface CellRecord {
  /** The formula as it was written, and what the grid was given for it: trusted only while the grid still has the latter. */
  formula?: { excel: string; grid: string };
  /** rendered: an unlocked cell of a protected sheet takes typing. Absent means locked, as in Excel. */
  locked?: false;
  /** rendered: the named style that was applied. Absent means Normal. */
  style?: string;
}

const key = "officeRecord";

/** Reads and changes the record. Every change goes through `change`, so that nobody edits a copy. */
export class RecordStore {
  constructor(private readonly core: GridCore) {}

  /** The record as it stands; an empty one for a workbook that has none. */
  get current(): WorkbookRecord {
    const metadata = this.core.workbook.getCustomMetadata();
    const stored: unknown = metadata?.[key];
    if (isRecord(stored)) return stored;
    const empty: WorkbookRecord = {
      sheets: {},
      tables: {},
      styles: {},
      conditionalFormats: {},
      settings: {},
      workbookSettings: {},
    };
    this.core.workbook.setCustomMetadata({ ...metadata, [key]: empty });
    return empty;
  }

  /** What is known of a sheet beyond the grid; changes to the answer are kept. */
  sheet(sheetId: string): SheetRecord {
    const { sheets } = this.current;
    return (sheets[sheetId] ??= {});
  }

  /** What is known of a table beyond the grid; changes to the answer are kept. */
  table(tableId: string): TableRecord {
    const { tables } = this.current;
    return (tables[tableId] ??= {});
  }
}

function isRecord(value: unknown): value is WorkbookRecord {
  return typeof value === "object" && value !== null && "sheets" in value && "conditionalFormats" in value;
}
