import { binomialExact, criticalZ, exactInterval, fisherExact } from "../../../src/core/statistics";
import { expectClose } from "../../support/vector-case";

// Origin of every number here: SciPy 1.17.1, as each line's comment says; tolerance 1e-9 relative, 5e-9 at counts of a million.

test.each([
  [3, 4, 1, 4, 0.48571428571428565, 0.9857142857142858, 0.24285714285714283], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [0, 5, 5, 5, 0.007936507936507938, 0.003968253968253969, 1.0], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [7, 31, 12, 17, 0.0018880405872135863, 0.0015720233573285538, 0.9998377864275467], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [60, 500, 90, 480, 0.003426550092144558, 0.0021839641939175552, 0.9987737134969255], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [1, 100000, 20, 100000, 2.0962816418719573e-5, 1.048140820935979e-5, 0.9999995236633094], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [30000, 100000, 30100, 100000, 0.629208862042625, 0.3146044310213125, 0.6888506244815921], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [10, 1000, 400, 1000, 3.0393248232326633e-125, 1.5196624116163316e-125, 1.0], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [2, 5, 99990, 100000, 1.7155367419418608e-11, 1.7155367419418608e-11, 0.9999999999999991], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
  [500000, 1000000, 499000, 1000000, 0.15771450486976657, 0.9215578550591346, 0.0788572524348833], // stats.fisher_exact, hypergeom.cdf, hypergeom.sf(k - 1)
])("fisherExact(%d, %d, %d, %d)", (hits, n, referenceHits, referenceN, p, less, greater) => {
  const found = fisherExact(hits, n, referenceHits, referenceN);
  const tolerance = n >= 1e6 ? 5e-9 : 1e-9;
  expectClose(found.p, p, tolerance);
  expectClose(found.less, less, tolerance);
  expectClose(found.greater, greater, tolerance);
});

test.each([
  [0, 1, 0.95, 0, 0.975], // beta.ppf, beta.isf
  [1, 1, 0.95, 0.025000000000000022, 1], // beta.ppf, beta.isf
  [1, 2, 0.99, 0.0025031328369998357, 0.9974968671630001], // beta.ppf, beta.isf
  [5, 10, 0.9, 0.22244110100812936, 0.7775588989918707], // beta.ppf, beta.isf
  [1, 1000, 0.95, 2.5317487491294065e-5, 0.005558924279826672], // beta.ppf, beta.isf
  [999, 1000, 0.95, 0.9944410757201734, 0.9999746825125088], // beta.ppf, beta.isf
  [3, 100000, 0.95, 6.186763958922032e-6, 8.7670202566362e-5], // beta.ppf, beta.isf
  [50000, 100000, 0.95, 0.4968960624918004, 0.5031039375081996], // beta.ppf, beta.isf
  [99999, 100000, 0.999, 0.9999000177236429, 0.9999999949987496], // beta.ppf, beta.isf
  [1, 1000000, 0.95, 2.53178076637942e-8, 5.571630655166939e-6], // beta.ppf, beta.isf
  [123456, 1000000, 0.95, 0.12281184162962973, 0.12410234027680268], // beta.ppf, beta.isf
  [81, 263, 0.95, 0.25273674558527126, 0.36762192260135135], // beta.ppf, beta.isf
])("exactInterval(%d, %d, %d)", (hits, n, confidence, low, high) => {
  const found = exactInterval(hits, n, confidence);
  expectClose(found.low, low, 1e-9);
  expectClose(found.high, high, 1e-9);
});

test.each([
  [15, 405, 0.057, 0.08616798849706467], // binomtest
  [4, 10, 0.4, 1.0], // binomtest
  [0, 30, 0.1, 0.0682179469371261], // binomtest
  [30, 30, 0.9, 0.06821794693712609], // binomtest
  [100, 1000, 0.12, 0.05157356247109332], // binomtest
  [1000, 100000, 0.011, 0.0021953168759020055], // binomtest
])("binomialExact(%d, %d, %d)", (hits, n, benchmark, p) => {
  expectClose(binomialExact(hits, n, benchmark).p, p, 1e-9);
});

test.each([
  [0.5, 0.6744897501960817], // norm.isf((1 - c) / 2)
  [0.8, 1.2815515655446004], // norm.isf((1 - c) / 2)
  [0.9, 1.6448536269514729], // norm.isf((1 - c) / 2)
  [0.95, 1.959963984540054], // norm.isf((1 - c) / 2)
  [0.99, 2.5758293035489004], // norm.isf((1 - c) / 2)
  [0.999, 3.2905267314918945], // norm.isf((1 - c) / 2)
  [0.999999, 4.8916384756929325], // norm.isf((1 - c) / 2)
  [0.999999999999, 7.130509892879273], // norm.isf((1 - c) / 2)
])("criticalZ(%d)", (confidence, z) => expectClose(criticalZ(confidence), z, 1e-12));

test("a p-value too small for a double is given as the smallest one, never as 0", () => {
  expect(fisherExact(0, 5000, 5000, 5000).p).toBe(2 ** -1022);
});
