/** The cells of a generated roster by column, one a person. */
export interface Roster {
  readonly groups: unknown[];
  readonly flags: unknown[];
  readonly departments: unknown[];
  readonly starts: unknown[];
  readonly promotions: unknown[];
  readonly exits: unknown[];
  readonly pay: unknown[];
  readonly years: unknown[];
  readonly markers: unknown[];
}

export type ColumnName = keyof Roster;

/** Columns as Excel hands them over: a row a person, one cell a row. */
export type Columns = Readonly<Record<ColumnName, unknown[][]>>;

/** The date up to which the roster tells what happened. */
export const AS_OF = 45000;

/**
 * A roster of so many people, the same on every run (Lehmer's generator, 48271 and 2³¹ − 1).
 *
 * @param people at least 2
 */
export function roster(people: number): Roster {
  let state = 20261121;
  const draw = (): number => (state = (state * 48271) % 2147483647) / 2147483647;
  const columns: Record<ColumnName, unknown[]> = {
    groups: [],
    flags: [],
    departments: [],
    starts: [],
    promotions: [],
    exits: [],
    pay: [],
    years: [],
    markers: [],
  };
  for (let person = 0; person < people; person++) {
    const woman = draw() < 0.45;
    const start = 40000 + Math.floor(draw() * 4000);
    const wait = Math.floor((-Math.log(1 - draw()) * 1500) / (woman ? 0.75 : 1)) + 1;
    const stay = Math.floor(draw() * 6000);
    const promotion = wait <= stay && start + wait <= AS_OF ? start + wait : null;
    const years = Math.floor(draw() * 30);
    columns.groups.push(draw() < 0.02 ? "Prefer not to say" : woman ? "Women" : "Men");
    columns.flags.push(promotion !== null);
    columns.departments.push(`Department ${Math.floor(draw() * 12)}`);
    columns.starts.push(start);
    columns.promotions.push(promotion);
    columns.exits.push(start + stay <= AS_OF ? start + stay : null);
    columns.pay.push(Math.round(30000 + 900 * years + 8000 * draw() - (woman ? 1500 : 0)));
    columns.years.push(years);
    columns.markers.push(Math.floor(draw() * 3));
  }
  return columns;
}

/**
 * Columns of a roster as Excel hands them over, with the last person changed: columns of one number are not those of another,
 * and nothing that was remembered of them answers for these.
 */
export function handedOver<Name extends ColumnName>(
  roster: Roster,
  names: readonly Name[],
  number: number,
): Record<Name, unknown[][]> {
  const last: Record<ColumnName, unknown> = {
    groups: `Last ${number}`,
    flags: `${" ".repeat(number)}yes`,
    departments: `Last ${number}`,
    starts: 30000 + number,
    promotions: 40000 + number,
    exits: 41000 + number,
    pay: 1e6 + number,
    years: 1000 + number,
    markers: " ".repeat(number),
  };
  const columns = names.map((name) => {
    const column = roster[name].map((cell) => [cell]);
    column[column.length - 1] = [last[name]];
    return [name, column];
  });
  return Object.fromEntries(columns) as Record<Name, unknown[][]>;
}
