/** One step of a batch, as office.js sends it. */
export interface Action {
  Id: number;
  ActionType: number;
  Name: string;
  ObjectPathId: number;
  ArgumentInfo?: ArgumentInfo;
  QueryInfo?: QueryInfo;
}

/** How to reach an object: from the root, a parent's property or method, an index, or a reference kept from an earlier batch. */
export interface ObjectPath {
  Id: number;
  ObjectPathType: number;
  Name: string;
  ParentObjectPathId?: number;
  ArgumentInfo?: ArgumentInfo;
}

/** A call's arguments; where one is an object of the model, the path it is found under. */
export interface ArgumentInfo {
  Arguments?: unknown[];
  ReferencedObjectPathIds?: (number | null)[];
}

/** What a `load` asked for: member paths such as `format/fill/color`. */
export interface QueryInfo {
  Select?: string[];
  Expand?: string[];
  Top?: number;
  Skip?: number;
}

/** A whole batch. */
export interface BatchRequest {
  Actions: Action[];
  ObjectPaths: Record<string, ObjectPath>;
}

/** What office.js gets back. `Results` holds what was answered before an error, as in Office. */
export interface BatchReply {
  Results: { ActionId: number; Value: unknown }[];
  TraceIds: number[];
  Error?: { Code: string; Message: string; HttpStatusCode: number; Location: string; ActionIndex: number };
}

/** Kinds of actions, by number. */
export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  set: 4,
  trace: 5,
  recursiveQuery: 6,
  ensureUnchanged: 8,
} as const;
/** Kinds of object paths, by number. */
export const pathType = { root: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, none: 7 } as const;
