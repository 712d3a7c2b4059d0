import type { OfficeHost } from "../../src/workbench/host/office-host";
import { WaitingRoom, type HostGlobals } from "../../src/workbench/waiting-room";

/** A host that notes what reaches it and answers each message with its echo. */
function echoHost(): { host: OfficeHost; heard: unknown[] } {
  const heard: unknown[] = [];
  const globals: HostGlobals = {
    _richApiNativeBridge: {
      sendMessageToHost(message) {
        heard.push(message);
        this.onMessageFromHost?.(`echo ${message}`);
      },
    },
    external: {
      GetHostInfo: () => "late info",
      GetContext: () => ({ GetDocUrl: () => "late" }),
      Execute: (...call) => heard.push(["Execute", ...call]),
      RegisterEvent: (id) => heard.push(["RegisterEvent", id]),
      UnregisterEvent: (...call) => heard.push(["UnregisterEvent", ...call]),
    },
  };
  const host: OfficeHost = {
    install: (target) => void Object.assign(target, globals),
    requests: [],
    failNext: () => undefined,
    registerFunctions: () => undefined,
    registerShortcuts: () => undefined,
    press: () => false,
    setTheme: () => undefined,
    dispose: () => undefined,
  };
  return { host, heard };
}

function room(): { room: WaitingRoom; pane: HostGlobals; answers: string[] } {
  const pane = {} as HostGlobals;
  const early = { GetHostInfo: () => "early info", GetContext: () => ({ GetDocUrl: () => "early" }) };
  const waitingRoom = new WaitingRoom(pane as unknown as Window, early);
  const answers: string[] = [];
  // As office.js does once its Excel part has loaded.
  pane._richApiNativeBridge.onMessageFromHost = (message) => answers.push(message);
  return { room: waitingRoom, pane, answers };
}

test("messages wait for the host and reach it in order, and its answers come back", () => {
  const { room: waitingRoom, pane, answers } = room();
  const { host, heard } = echoHost();
  pane._richApiNativeBridge.sendMessageToHost("first");
  pane.external.RegisterEvent(
    12,
    "",
    () => undefined,
    () => undefined,
  );
  pane._richApiNativeBridge.sendMessageToHost("second");
  expect(heard).toEqual([]);
  waitingRoom.connect(host);
  expect(heard).toEqual(["first", ["RegisterEvent", 12], "second"]);
  pane._richApiNativeBridge.sendMessageToHost("third");
  expect(answers).toEqual(["echo first", "echo second", "echo third"]);
});

test("what office.js asks while it loads is answered early, and by the host once there is one", () => {
  const { room: waitingRoom, pane } = room();
  const kept = pane.external.GetContext() as { GetDocUrl(): string };
  expect([pane.external.GetHostInfo(), kept.GetDocUrl()]).toEqual(["early info", "early"]);
  waitingRoom.connect(echoHost().host);
  expect([pane.external.GetHostInfo(), kept.GetDocUrl()]).toEqual(["late info", "late"]);
});

test("a host that installs nothing is an error, not a pane that waits for ever", () => {
  const { host } = echoHost();
  expect(() => room().room.connect({ ...host, install: () => undefined })).toThrow(RangeError);
});
