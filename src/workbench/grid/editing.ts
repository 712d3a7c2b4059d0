/**
 * Whether somebody is typing into a cell. The browser's grid says so through `set`; headless nobody types, and a test says so.
 */
export class Editing {
  private active = false;
  private waiting: (() => void)[] = [];

  get now(): boolean {
    return this.active;
  }

  /** Notes that editing began or ended. */
  set(active: boolean): void {
    this.active = active;
    if (active) return;
    for (const resume of this.waiting.splice(0)) resume();
  }

  /** Resolves when nobody edits any more. */
  ended(): Promise<void> {
    return this.active ? new Promise((resolve) => this.waiting.push(resolve)) : Promise.resolve();
  }
}
