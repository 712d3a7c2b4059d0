import { AS_OF, type ColumnName, type Columns } from "./roster-columns";

/*
 * What somebody in a hurry writes: the point estimate and nothing else. No check of a cell, no interval, no blank told from 0, no
 * label trimmed. The least that an honest answer can be held against.
 */

type Loop<Name extends ColumnName> = (columns: Pick<Columns, Name>) => number;

/** Share with a flag in one group. */
export const rate: Loop<"groups" | "flags"> = ({ groups, flags }) => {
  let [n, hits] = [0, 0];
  for (let row = 0; row < groups.length; row++)
    if (groups[row]?.[0] === "Women") {
      n++;
      if (flags[row]?.[0] === true) hits++;
    }
  return hits / n;
};

/** Difference of the shares of two groups. */
export const gap: Loop<"groups" | "flags"> = ({ groups, flags }) => {
  let [n, hits, others, otherHits] = [0, 0, 0, 0];
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row]?.[0];
    const flag = flags[row]?.[0] === true ? 1 : 0;
    if (group === "Women") {
      n++;
      hits += flag;
    } else if (group === "Men") {
      others++;
      otherHits += flag;
    }
  }
  return hits / n - otherHits / others;
};

/** Blau's index. */
export const blau: Loop<"groups"> = ({ groups }) => {
  const counts = new Map<unknown, number>();
  for (const [group] of groups) counts.set(group, (counts.get(group) ?? 0) + 1);
  let sum = 0;
  for (const count of counts.values()) sum += (count / groups.length) ** 2;
  return 1 - sum;
};

/** The Mantel-Haenszel odds ratio. */
export const commonOdds: Loop<"groups" | "flags" | "departments"> = ({ groups, flags, departments }) => {
  const tables = new Map<unknown, [number, number, number, number]>();
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row]?.[0];
    if (group !== "Women" && group !== "Men") continue;
    const department = departments[row]?.[0];
    let table = tables.get(department);
    if (!table) tables.set(department, (table = [0, 0, 0, 0]));
    const cell = ((group === "Women" ? 0 : 2) + (flags[row]?.[0] === true ? 0 : 1)) as 0 | 1 | 2 | 3;
    table[cell]++;
  }
  let [up, down] = [0, 0];
  for (const [a, b, c, d] of tables.values()) {
    up += (a * d) / (a + b + c + d);
    down += (b * c) / (a + b + c + d);
  }
  return up / down;
};

/** Difference of Kaplan-Meier medians. */
export const medianWaits: Loop<"groups" | "starts" | "promotions" | "exits"> = ({
  groups,
  starts,
  promotions,
  exits,
}) => {
  const median = (label: string): number => {
    const waits: { days: number; event: boolean }[] = [];
    for (let row = 0; row < groups.length; row++) {
      if (groups[row]?.[0] !== label) continue;
      const promotion = promotions[row]?.[0] as number | null;
      const end = promotion ?? (exits[row]?.[0] as number | null) ?? AS_OF;
      waits.push({ days: end - (starts[row]?.[0] as number), event: promotion !== null });
    }
    waits.sort((a, b) => a.days - b.days);
    let staying = 1;
    for (let at = 0; at < waits.length; at++) {
      if (waits[at]?.event) staying *= 1 - 1 / (waits.length - at);
      if (staying <= 0.5) return waits[at]?.days ?? NaN;
    }
    return NaN;
  };
  return median("Women") - median("Men");
};

/** Mean pay gap. */
export const meanPay: Loop<"groups" | "pay"> = ({ groups, pay }) => {
  let [n, sum, others, otherSum] = [0, 0, 0, 0];
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row]?.[0];
    const amount = pay[row]?.[0] as number;
    if (group === "Women") {
      n++;
      sum += amount;
    } else if (group === "Men") {
      others++;
      otherSum += amount;
    }
  }
  return 1 - sum / n / (otherSum / others);
};

/** The adjusted pay gap with one control, by the normal equations, which lose digits and give no interval. */
export const adjustedPay: Loop<"groups" | "pay" | "years"> = ({ groups, pay, years }) => {
  let [n, g, x, xx, gx, y, gy, xy] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let row = 0; row < groups.length; row++) {
    const group = groups[row]?.[0];
    if (group !== "Women" && group !== "Men") continue;
    const focal = group === "Women" ? 1 : 0;
    const year = years[row]?.[0] as number;
    const log = Math.log(pay[row]?.[0] as number);
    n++;
    g += focal;
    x += year;
    xx += year * year;
    gx += focal * year;
    y += log;
    gy += focal * log;
    xy += year * log;
  }
  const [ggc, gxc, xxc, gyc, xyc] = [
    g - (g * g) / n,
    gx - (g * x) / n,
    xx - (x * x) / n,
    gy - (g * y) / n,
    xy - (x * y) / n,
  ];
  return -Math.expm1((gyc * xxc - xyc * gxc) / (ggc * xxc - gxc * gxc));
};

/** Share of spend with a flag. */
export const spendShare: Loop<"pay" | "flags"> = ({ pay, flags }) => {
  let [all, flagged] = [0, 0];
  for (let row = 0; row < pay.length; row++) {
    const amount = pay[row]?.[0] as number;
    all += amount;
    if (flags[row]?.[0] === true) flagged += amount;
  }
  return flagged / all;
};

/** The smallest set of rows alike in three columns. */
export const smallestClass: Loop<"groups" | "departments" | "years"> = ({ groups, departments, years }) => {
  const counts = new Map<string, number>();
  for (let row = 0; row < groups.length; row++) {
    const key = `${String(groups[row]?.[0])}|${String(departments[row]?.[0])}|${String(years[row]?.[0])}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let least = Infinity;
  for (const count of counts.values()) least = Math.min(least, count);
  return least;
};

/** Share of money with marker 1 or 2. */
export const tiedShare: Loop<"pay" | "markers"> = ({ pay, markers }) => {
  let [all, tied] = [0, 0];
  for (let row = 0; row < pay.length; row++) {
    const amount = pay[row]?.[0] as number;
    all += amount;
    if ((markers[row]?.[0] as number) > 0) tied += amount;
  }
  return tied / all;
};
