import { createRibbonQueue } from "../../src/taskpane/ribbon-queue";
import type { RibbonAction } from "../../src/taskpane/pane-effects";

test("a press that started the pane is kept for it; later ones go straight through, and none after it is gone", () => {
  const queue = createRibbonQueue();
  const heard: RibbonAction[] = [];
  queue.press("check");
  queue.press("newPlan");
  const leave = queue.onRibbonAction((action) => heard.push(action));
  expect(heard).toEqual(["newPlan"]);
  queue.press("check");
  leave();
  queue.press("check");
  expect(heard).toEqual(["newPlan", "check"]);
});
