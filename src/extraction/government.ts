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

/** Who a body or state is as a speaker; a government that names no state is that of `fallback` (ISO 3166-1 alpha-2 or bloc). */
export const speakerName = (
  { name, country }: { readonly name: string; readonly country: string | null },
  fallback: string | null,
  placeNames: ReadonlyMap<string, string>,
): string => (name === 'government' ? governmentName(country ?? fallback, placeNames) : name)
