/** An object that a batch can reach. Which of its members it may is the `permits` hook's business. */
export interface HostObject {
  /** The class's name in the add-in's words, for error messages. */
  readonly className: string;
  /**
   * What identifies it to office.js among its collection's items: its `Id`; `_Id` where it has no id of its own but a name; `_Index`
   * where it has only its place. Empty for parts of others.
   */
  identity(): Record<string, unknown>;
  /** Present on collections. */
  readonly items?: readonly HostObject[];
}

/** What the interpreter leaves to its host. */
export interface InterpreterHooks {
  /** The object that every path starts from. */
  root(): HostObject;
  /** An object asked for by type name. @throws OfficeFault ApiNotFound */
  newObject(typeName: string): HostObject;
  /** Whether the object's class offers the member, and as what. */
  member(object: HostObject, name: string): "property" | "method" | undefined;
  /** Names of the properties that `load()` without arguments reads. */
  scalars(object: HostObject): readonly string[];
  /**
   * Awaited before properties are read, so that the batch reads what it wrote, calculated. Not before methods: most of them only lead
   * on, and calculating between a batch's writes would cost more than all the rest. A method that needs it sees to it itself.
   */
  beforeRead(): Promise<void>;
  /** Whether the library wants to keep this object beyond the batch; answers its key. */
  keep(object: HostObject): string | undefined;
  /** The object kept under a key. @throws OfficeFault when it was let go */
  kept(key: string): HostObject;
  /** Lets a kept object go. */
  release(key: string): void;
  /** An event is wanted, or no longer. */
  event(object: HostObject, name: string, wanted: boolean): void;
  /** Called before each action with its place in the batch; a test may fail it here, and the page draw: a promise is awaited. */
  beforeAction(index: number): Promise<void> | undefined;
}
