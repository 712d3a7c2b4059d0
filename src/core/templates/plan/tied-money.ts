/**
 * Excel formula of the money tied to a row's outcome in quarter 1..5, in the round's currency.
 *
 * Amounts are separate arguments of SUMPRODUCT, not factors, so that a text number counts as 0 here (and is a finding of its own)
 * instead of turning the whole Summary into #VALUE!.
 */
export function tiedMoneyFormula(quarter: number): string {
  const rate = (table: string, column: string) =>
    `(SUMIF(Rates[Currency],${table}[${column}],Rates[Q${quarter}])+(${table}[${column}]=""))`;
  const own = `SUMPRODUCT((Budget[Outcome ID]=Outcomes[[#This Row],[Outcome ID]])*((Budget[Marker]=1)+(Budget[Marker]=2))*${rate("Budget", "Currency")},Budget[Q${quarter}])`;
  const split = `SUMPRODUCT((Splits[Outcome ID]=Outcomes[[#This Row],[Outcome ID]])*${rate("Splits", "Line currency")}*SUMIFS(Budget[Q${quarter}],Budget[Line ID],Splits[Line ID],Budget[Outcome ID],"SPLIT",Budget[Marker],">0"),Splits[Share])`;
  return `=${own}+${split}`;
}
