import { ICommandService, type Injector, type Univer, type Workbook, type Worksheet } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import type { FWorkbook, FWorksheet } from "@univerjs/sheets/facade";

/** What every store of the grid needs: the library's services and the one workbook that the workbench shows. */
export class GridCore {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly unitId: string;
  /** True while the host writes: vetoes and the person's own events are for what the person does. */
  hostWrites = 0;
  /** True while something goes on that nobody should hear of, such as a sheet made active for one command. */
  quiet = 0;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
    this.unitId = this.book.getId();
  }

  /** The workbook through the library's facade. */
  get book(): FWorkbook {
    const book = this.api.getActiveWorkbook();
    if (!book) throw new Error("The grid has no workbook. Create one before wrapping it in a Grid.");
    return book;
  }

  /** The workbook's own model. */
  get workbook(): Workbook {
    return this.book.getWorkbook();
  }

  /** The sheet's own model. @throws Error when no such sheet exists */
  worksheet(sheetId: string): Worksheet {
    const sheet = this.workbook.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The grid has no sheet with id ${sheetId}.`);
    return sheet;
  }

  /** The sheet through the facade. @throws Error when no such sheet exists */
  facade(sheetId: string): FWorksheet {
    const sheet = this.book.getSheetBySheetId(sheetId);
    if (!sheet) throw new Error(`The grid has no sheet with id ${sheetId}.`);
    return sheet;
  }

  /**
   * Runs a command of the grid as the host and answers what it answered.
   * Synchronous, so that a batch's later actions see what its earlier ones did.
   */
  run<T = boolean>(id: string, params: object): T {
    return this.asHost(() => this.commands.syncExecuteCommand<object, T>(id, params));
  }

  /** Runs one of the few commands that take their time, as the host. */
  async runAsync(id: string, params: object): Promise<boolean> {
    this.hostWrites += 1;
    try {
      return await this.commands.executeCommand(id, params);
    } finally {
      this.hostWrites -= 1;
    }
  }

  /** Runs `work` marked as the host's doing rather than the person's. */
  asHost<T>(work: () => T): T {
    this.hostWrites += 1;
    try {
      return work();
    } finally {
      this.hostWrites -= 1;
    }
  }
}
