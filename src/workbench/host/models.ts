import type { ClassName, members } from "./members";

type Argument<A> = undefined extends A ? A | null : A;
type Arguments<A extends unknown[]> = { [I in keyof A]: Argument<A[I]> };
type Answer<R> =
  R extends OfficeExtension.ClientResult<infer V>
    ? V | Promise<V>
    : R extends OfficeExtension.ClientObject
      ? object | null | Promise<object | null>
      : R | Promise<R>;
// Office.js types some values `any`; anything goes for them, and asking `any` whether it is an object would always say yes.
type Value<V> = 0 extends 1 & V
  ? unknown
  : [V] extends [OfficeExtension.ClientObject]
    ? object
    : [V] extends [OfficeExtension.ClientObject[]]
      ? readonly object[]
      : V;

/**
 * What a class of the model must offer: the listed members of an Office.js class, values as values, objects as objects of the model,
 * methods with the same arguments (left-out ones arrive as null) and their answers unwrapped.
 */
export type Models<T, C extends ClassName> = {
  [M in (typeof members)[C][number] & keyof T]: T[M] extends (...args: infer A) => infer R
    ? (...args: Arguments<A>) => Answer<R>
    : Value<T[M]>;
};
