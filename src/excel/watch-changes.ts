import { runExcel } from "./run-excel";

/** A registered handler, whatever it listens to. */
type Handler = Pick<OfficeExtension.EventHandlerResult<unknown>, "context" | "remove">;

/**
 * Calls back after cells or sheets change, until the returned function is called.
 *
 * Office registers in its own time; a watch that ends before that removes its handlers as soon as they are known. Where Excel refuses to
 * register at all, the listener is called once: what can't be watched must count as changed.
 */
export function watchChanges(listener: () => void): () => void {
  let ended = false;
  const notify = async (): Promise<void> => {
    if (!ended) listener();
  };
  const registered = register(notify).catch(async (): Promise<Handler[]> => {
    await notify();
    return [];
  });
  return () => {
    if (ended) return;
    ended = true;
    // Nothing is left to tell anybody when Excel refuses to remove a handler: `ended` keeps it silent either way.
    registered.then(remove).catch(() => undefined);
  };
}

function register(notify: () => Promise<void>): Promise<Handler[]> {
  return runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onChanged.add(notify),
      worksheets.onAdded.add(notify),
      worksheets.onDeleted.add(notify),
    ];
    await context.sync();
    return handlers;
  });
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  for (const handler of handlers)
    await Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
}
