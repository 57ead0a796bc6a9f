const PEOPLE = ['Fumio Kishida', 'Sanae Takaichi', 'Shigeru Ishiba', 'Minoru Kihara', 'Gen Nakatani']
const PLACES = ['Tokyo', 'Washington', 'Brussels', 'Singapore', 'Canberra']
const FILLER = [
  'The talks were held behind closed doors and went on longer than planned, officials who were there said.',
  'Analysts in the region have followed the debate closely, as neighbors weigh what it means for their own plans.',
  'Lawmakers of the opposition asked how the money would be found, and whether taxes would have to rise.',
  'The ministry said that details would be given when the budget request is put together in the summer.',
  'Residents near the bases have long complained of noise, and local leaders want to be heard before work begins.',
]

/** The n-th article of a made-up corpus: about 350 words and five claims; by arithmetic alone, the same every time. */
export function benchArticle(n: number): { slug: string; text: string } {
  const year = 2010 + (n % 15)
  const day = `${year}-${pad((n % 12) + 1)}-${pad((n % 27) + 1)}`
  const pick = <T>(list: readonly T[], by: number): T => list[(n + by) % list.length] as T
  const value = (by: number, from: number, steps: number): string =>
    (from + ((n * 7 + by * 13) % steps) / 100).toFixed(2)
  const claims = [
    `${pick(PEOPLE, 0)} said on ${day.slice(0, 4)} budget day that Japan would raise its defense spending to ${value(1, 1, 150)} percent of GDP by fiscal ${year + 5}.`,
    `Japan's defense spending was ${value(2, 0.8, 90)} percent of GDP in fiscal ${year - 1}, according to the Defense Ministry.`,
    `The defense budget for fiscal ${year} came to ${value(3, 4, 500)} trillion yen, the ministry said.`,
    `The United States has asked Japan to spend ${value(4, 2, 250)} percent of GDP on defense, a diplomatic source said.`,
    `Members of NATO agreed in ${year - 2} to spend ${value(5, 1.5, 200)} percent of GDP on defense by ${year + 8}.`,
  ]
  const paragraphs = claims.map((claim, at) =>
    [
      pick(FILLER, at),
      claim,
      pick(FILLER, at + 1),
      `A report filed from ${pick(PLACES, at)} gave the number ${n} to this account.`,
      pick(FILLER, at + 2),
    ].join(' '),
  )
  const front = `title: null\nlabel: 'Report ${n}'\npublisher: 'Paper ${n % 40}'\npublished: '${day}'\n`
  return { slug: `${day.slice(0, 7)}-report-${n}`, text: `---\n${front}---\n\n${paragraphs.join('\n\n')}\n` }
}

/** Two digits. */
export const pad = (n: number): string => String(n).padStart(2, '0')
