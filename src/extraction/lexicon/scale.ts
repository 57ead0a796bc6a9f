/** The least and the most a year of a country's defense can cost, in its own money, and the most any is planned to cost. */
export interface Scale {
  readonly least: number
  readonly most: number
  readonly ahead: number
}

/**
 * What no defense budget of a year has fallen below since 1975, and about four times what one comes to today, by
 * national currency: a sum outside is a price, a part or a whole state budget. What is planned ahead is at most about
 * twice today's. Rounded down and up by a wide margin from the Military Expenditure Database of SIPRI; dollars and euros
 * are counted by too many states to have one.
 */
const SCALES: Readonly<Record<string, Scale>> = {
  JPY: { least: 1e12, most: 5e13, ahead: 1.5e13 },
  KRW: { least: 5e11, most: 2.5e14, ahead: 1.4e14 },
  TWD: { least: 5e10, most: 4e12, ahead: 2e12 },
  CNY: { least: 1.5e10, most: 8e12, ahead: 4e12 },
  INR: { least: 2e10, most: 3e13, ahead: 1.4e13 },
  PKR: { least: 5e9, most: 1e13, ahead: 6e12 },
  GBP: { least: 4e9, most: 2.5e11, ahead: 1.4e11 },
  AUD: { least: 1.5e9, most: 2.5e11, ahead: 1.3e11 },
  CAD: { least: 2.5e9, most: 2.5e11, ahead: 1.6e11 },
  SEK: { least: 8e9, most: 7e11, ahead: 3e11 },
  NOK: { least: 4e9, most: 5e11, ahead: 3e11 },
  DKK: { least: 4e9, most: 4e11, ahead: 2.5e11 },
  PLN: { least: 5e9, most: 8e11, ahead: 4e11 },
  CZK: { least: 1.5e10, most: 8e11, ahead: 3.5e11 },
  PHP: { least: 3e9, most: 1.2e12, ahead: 7e11 },
}

/**
 * The most, in dollars or euros, that a year of defense can cost, about twice and more of SIPRI's figures for 2024: the
 * United States 997 billion dollars, China 314, all of NATO 1,506, the members of the EU together some 370, Russia 149
 * (three times that in its own prices), every other state below 100.
 */
const MOST: Readonly<Record<string, number>> = {
  US: 2e12,
  CN: 6e11,
  RU: 6e11,
  NATO: 2e12,
  EU: 1e12,
  G7: 2e12,
}
const MOST_OF_OTHERS = 4e11

/** Whether a sum in dollars or euros is more than that state or bloc (ISO 3166-1 alpha-2, NATO, EU) spends in a year. */
export const isBeyond = (subject: string, currency: string, sum: number): boolean =>
  (currency === 'USD' || currency === 'EUR') && sum > (MOST[subject] ?? MOST_OF_OTHERS)

/** Whether a sum is more than any year of defense in that currency costs, or is planned to cost. */
export const isOfYears = (currency: string, sum: number): boolean => {
  const scale = scaleOf(currency)
  return scale !== null && sum >= scale.ahead
}

/** Plausible yearly defense budgets in a currency (ISO 4217, whole units); null where states share it. */
export const scaleOf = (currency: string): Scale | null => SCALES[currency] ?? null
