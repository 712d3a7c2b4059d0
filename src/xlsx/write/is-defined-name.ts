/** Whether Excel takes a text as the name of a table or range: a word that can't be read as a cell's address. */
export function isDefinedName(name: string): boolean {
  if (!/^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name)) return false;
  const cell = /^([A-Za-z]{1,3})[0-9]{1,7}$/.exec(name)?.[1];
  return !(cell !== undefined && isColumn(cell)) && !/^(?:[Rr][0-9]*)?(?:[Cc][0-9]*)?$/.test(name);
}

function isColumn(letters: string): boolean {
  return letters.length < 3 || letters.toUpperCase() <= "XFD";
}
