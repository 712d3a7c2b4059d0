import type { External } from "./host/host-info";
import type { OfficeHost } from "./host/office-host";

/** The two globals that office.js finds its host by. Their shapes are office.js', not ours. */
export interface HostGlobals {
  _richApiNativeBridge: NativeBridge;
  external: External;
}

/** Carries JSON messages: office.js sends by the one, and sets the other to be answered. */
export interface NativeBridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?: (message: string) => void;
}

/** What is known of the host before there is one; office.js asks for it while it loads and cannot be told to wait. */
export type EarlyAnswers = Pick<External, "GetHostInfo" | "GetContext">;

/**
 * Stands in the pane for a host that is still starting: office.js loads, gets ready and sends; its messages wait here and are handed
 * over in order when the host connects.
 *
 * Messages are held, and not office.js itself, because it gives up on its own parts after ten seconds, and because the pane should
 * show what it can before the sheet is there. A request has no such limit.
 */
export class WaitingRoom {
  private host: HostGlobals | undefined;
  private readonly waiting: ((host: HostGlobals) => void)[] = [];
  private readonly bridge: NativeBridge;

  /**
   * @param pane the window in which office.js is about to load
   * @param early answers until the host connects
   */
  constructor(pane: Window, early: EarlyAnswers) {
    this.bridge = {
      sendMessageToHost: (message) =>
        this.whenConnected((host) => host._richApiNativeBridge.sendMessageToHost(message)),
    };
    const external: External = {
      GetHostInfo: () => (this.host?.external ?? early).GetHostInfo(),
      GetContext: () => this.followingContext(early),
      Execute: (...call) => this.whenConnected((host) => host.external.Execute(...call)),
      RegisterEvent: (...call) => this.whenConnected((host) => host.external.RegisterEvent(...call)),
      UnregisterEvent: (...call) => this.whenConnected((host) => host.external.UnregisterEvent(...call)),
    };
    // Defined, not assigned: a browser's own `external` is an accessor that ignores assignment.
    Object.defineProperty(pane, "_richApiNativeBridge", { value: this.bridge, configurable: true });
    Object.defineProperty(pane, "external", { value: external, configurable: true });
  }

  /** Hands over to the host: first what waited, in order, then everything else directly. */
  connect(officeHost: OfficeHost): void {
    const globals: Partial<HostGlobals> = {};
    officeHost.install(globals as unknown as Window);
    const { _richApiNativeBridge: bridge, external } = globals;
    if (bridge === undefined || external === undefined)
      throw new RangeError("the office host installed no bridge to talk through");
    bridge.onMessageFromHost = (message) => this.bridge.onMessageFromHost?.(message);
    this.host = { _richApiNativeBridge: bridge, external };
    for (const hand of this.waiting.splice(0)) hand(this.host);
  }

  private whenConnected(hand: (host: HostGlobals) => void): void {
    if (this.host === undefined) this.waiting.push(hand);
    else hand(this.host);
  }

  /** office.js keeps the context that it got first, so each of its members has to look up who answers now. */
  private followingContext(early: EarlyAnswers): object {
    const target = early.GetContext();
    return new Proxy(target, {
      get: (_, member) => {
        const context = this.host?.external.GetContext() ?? target;
        const found: unknown = Reflect.get(context, member);
        return typeof found === "function" ? found.bind(context) : found;
      },
    });
  }
}
