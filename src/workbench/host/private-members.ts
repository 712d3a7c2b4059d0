/** Members that office.js itself calls and no add-in sees. */
export const privateMembers: Partial<Record<string, readonly string[]>> = {
  Range: ["_validateArraySize"],
  // The library reads showGridlines under its own name and sets it under this one.
  Worksheet: ["gridlines"],
  AddinInternalService: ["notifyActionHandlerReady"],
  ActionService: ["areShortcutsInUse", "getShortcuts", "replaceShortcuts"],
  AppRuntimeService: ["getAppRuntimeState", "setAppRuntimeState"],
  CustomFunctions: ["setInvocationArrayResults", "setInvocationResults"],
};
