import type { GridChange } from "../grid/grid-changes";
import type { Grid } from "../grid/grid";
import { addressOf } from "./a1";
import type { HostObject } from "./interpreter-hooks";
import { OfficeFault } from "./office-fault";

/** Events that may be registered, by the name office.js registers them with. */
const eventNames = [
  "ActivatedEvent",
  "AddedEvent",
  "DataChangedEvent",
  "DeactivatedEvent",
  "DeletedEvent",
  "SelectionChangedEvent",
] as const;

/** One entry of a message of type 3, as office.js dispatches it. */
export interface MessageEntry {
  messageCategory: number;
  messageType: number;
  targetId: string;
  message: string;
}

/** Message numbers of Excel's events. */
const types = { changed: 10, activated: 11, deactivated: 12, added: 13, selection: 14, deleted: 15 } as const;
/** Number of the document's own selection event. */
const documentSelection = 2;
/** The library's name for "any sheet". */
const anySheet = "Workbook";
const category = 65_536;

const typeOf: Record<(typeof eventNames)[number], number> = {
  DataChangedEvent: types.changed,
  ActivatedEvent: types.activated,
  DeactivatedEvent: types.deactivated,
  AddedEvent: types.added,
  SelectionChangedEvent: types.selection,
  DeletedEvent: types.deleted,
};

/** Turns what happens in the grid into the events that the add-in registered for. */
export class Events {
  private readonly wanted = new Map<string, number>();
  private readonly unsubscribe: () => void;

  /** @param send gets the messages of one change */
  constructor(
    private readonly grid: Grid,
    private readonly send: (entries: MessageEntry[]) => void,
  ) {
    this.unsubscribe = grid.changes.subscribe((change) => this.tell(change));
  }

  /** Notes that an object's event is wanted, or no longer. @throws OfficeFault ApiNotFound for events the stand-in doesn't have */
  register(object: HostObject, name: string, wanted: boolean): void {
    const known = eventNames.find((candidate) => candidate === name);
    if (!known || !["Worksheet", "WorksheetCollection"].includes(object.className))
      throw new OfficeFault(
        "ApiNotFound",
        `The stand-in for Excel doesn't have the event ${name} of ${object.className}.`,
      );
    const key = `${typeOf[known]} ${object.className === "Worksheet" ? String(object.identity()["Id"]) : anySheet}`;
    this.wanted.set(key, Math.max(0, (this.wanted.get(key) ?? 0) + (wanted ? 1 : -1)));
  }

  dispose(): void {
    this.unsubscribe();
    this.wanted.clear();
  }

  private tell(change: GridChange): void {
    if (change.kind === "selection") {
      const { sheetId } = change.area;
      // workbook.onSelectionChanged is an older event of the document: office.js registers it without telling the host.
      this.send([{ messageCategory: category, messageType: documentSelection, targetId: "", message: "{}" }]);
      this.deliver(types.selection, sheetId, { worksheetId: sheetId, address: addressOf(change.area) });
      return;
    }
    if (change.kind === "cells") {
      const { sheetId } = change.area;
      this.deliver(types.changed, sheetId, {
        worksheetId: sheetId,
        address: addressOf(change.area),
        changeType: change.change,
        source: "Local",
        triggerSource: change.byHost ? "ThisLocalAddin" : "Unknown",
        ...this.after(change),
      });
      return;
    }
    const type = {
      "sheet-added": types.added,
      "sheet-deleted": types.deleted,
      activated: types.activated,
      deactivated: types.deactivated,
    }[change.kind];
    this.deliver(type, change.sheetId, { worksheetId: change.sheetId, source: "Local" });
  }

  /** Excel tells the new value where a single cell was edited. The value before is not known here, and is left out. */
  private after(change: Extract<GridChange, { kind: "cells" }>): object {
    if (change.change !== "RangeEdited" || change.area.rows * change.area.columns !== 1 || change.byHost) return {};
    const { sheetId, row, column } = change.area;
    const cell = this.grid.cells.readCell(sheetId, row, column);
    const types = { blank: "Empty", number: "Double", text: "String", boolean: "Boolean", error: "Error" } as const;
    return { valueAfter: cell.value, valueTypeAfter: types[cell.kind] };
  }

  private deliver(type: number, sheetId: string, message: object): void {
    const entries = [sheetId, anySheet]
      .filter((target) => (this.wanted.get(`${type} ${target}`) ?? 0) > 0)
      .map((targetId) => ({
        messageCategory: category,
        messageType: type,
        targetId,
        message: JSON.stringify(message),
      }));
    if (entries.length > 0) this.send(entries);
  }
}
