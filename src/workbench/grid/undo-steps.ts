import { IUndoRedoService, type IMutationInfo, type IUndoRedoItem } from "@univerjs/core";
import type { GridCore } from "./grid-core";

/**
 * One undo step per batch.
 *
 * Each command of the grid pushes a step of its own; a person who undoes "New plan" expects the plan gone, not its last border.
 * The library's own batching puts the undos in the wrong order, so steps are collected here and pushed as one, last first.
 * Pushing is intercepted on the service, because the commands offer no other seam.
 */
export class UndoSteps {
  private collected: IUndoRedoItem[] | undefined;
  private readonly service: IUndoRedoService;
  private readonly push: (item: IUndoRedoItem) => void;

  constructor(private readonly core: GridCore) {
    this.service = core.injector.get(IUndoRedoService);
    this.push = this.service.pushUndoRedo.bind(this.service);
    this.service.pushUndoRedo = (item) => {
      if (this.collected) this.collected.push(item);
      else this.push(item);
    };
  }

  /** Starts collecting. Batches don't nest: the host answers one at a time. */
  begin(): void {
    this.collected = [];
  }

  /** Pushes what was collected as one step; nothing when nothing was. */
  end(): void {
    const items = this.collected ?? [];
    this.collected = undefined;
    if (items.length === 0) return;
    const undoMutations: IMutationInfo[] = [...items].reverse().flatMap((item) => item.undoMutations);
    const redoMutations: IMutationInfo[] = items.flatMap((item) => item.redoMutations);
    this.push({ unitID: this.core.unitId, undoMutations, redoMutations });
  }

  dispose(): void {
    this.service.pushUndoRedo = this.push;
  }
}
