const POSSESSIVE_NAME: Readonly<Record<string, string>> = {
  JP: "Japan's",
  US: 'United States',
  GB: "Britain's",
  NATO: "NATO's",
  EU: "European Union's",
}

/** `Japan's government`, `United States government`; plain `government` when nobody knows whose. */
export function governmentName(country: string | null, placeNames: ReadonlyMap<string, string>): string {
  if (!country) return 'government'
  if (country === 'NATO') return 'NATO'
  if (country === 'EU') return 'EU'
  const owner = POSSESSIVE_NAME[country] ?? `${placeNames.get(country) ?? country}'s`
  return `${owner} government`
}
