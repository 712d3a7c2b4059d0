/**
 * Names of members of a class of Office.js, checked against its types, as a list of just these words: a type argument can be given and
 * the words still be inferred only in two calls, `memberList<Excel.Setting>()("key", "value")`.
 */
export function memberList<T>() {
  return <const M extends readonly (keyof T & string)[]>(...names: M): M => names;
}
