import { earlyAnswers } from "./early-answers";
import { WaitingRoom } from "./waiting-room";
import "./workbench-window";

/*
 * Runs in the pane's page, before office.js. Page and pane start at the same time, and either may be first: what is there already is
 * taken from the page, and what comes later the page brings.
 */
if (window.parent !== window) {
  const page = window.parent;
  const room = new WaitingRoom(
    window,
    earlyAnswers(() => page.document.documentElement.dataset["theme"] === "dark"),
  );
  window.coalitionWaitingRoom = room;
  window.coalitionPaneHost = async () => {
    const { paneHost } = await import("./pane-host");
    return paneHost();
  };
  if (page.coalitionWorkbench !== undefined) room.connect(page.coalitionWorkbench.host);
}
