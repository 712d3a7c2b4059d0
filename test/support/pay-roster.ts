/** A roster made by a rule, so that R, NumPy and SciPy can be given the same one: 48 "F" and 72 "M". */
export const payRoster = Array.from({ length: 120 }, (_, person) => {
  const isFocal = (person * 7) % 5 < 2;
  const years = (person * 37) % 31;
  const site = (person * 11) % 3;
  return {
    group: isFocal ? "F" : "M",
    years,
    site: ["Base", "North", "South"][site] ?? "",
    pay:
      20 + 0.6 * years + (site === 1 ? 3 : 0) - (site === 2 ? 1.5 : 0) - (isFocal ? 2 : 0) + ((person * 53) % 17) / 4,
    bonus: person % 3 === 0 ? 0 : 100 + ((person * 29) % 41) * 10,
    hours: (person % 7) * 0.5,
  };
});
