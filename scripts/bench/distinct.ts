import { pad } from './corpus.ts'

const FIRST = 'Akira Emi Haruto Izumi Jun Kaori Makoto Nozomi Rei Satoru Takumi Yui'.split(' ')
const LAST = 'Aoki Endo Fujita Goto Hara Ishii Kondo Maeda Noda Ono Sakai Ueda Wada Yokota'.split(' ')
/** Levels are spread over these, since two levels for one country and year dispute each other. */
const COUNTRIES =
  'Japan|South Korea|China|Taiwan|Australia|Germany|France|Italy|India|Poland|Sweden|Canada'.split('|')
const SYLLABLES = 'ba ke li mo nu ra se ti vo zu dal fen gor hib jat kel lom mir nes pol'.split(' ')

/** Claims that each of these articles makes. */
export const CLAIMS_EACH = 5

/**
 * The n-th article of a made-up corpus in which no two claims are the same, for a record of any length: figures run
 * through all their values before a fiscal year is used again. Each claim stands in a sentence with words of its own,
 * drawn from a vocabulary as uneven as that of news, so that pages compress no better than those of real reports. By
 * arithmetic alone, the same every time.
 */
export function distinctArticle(n: number): { slug: string; text: string } {
  const day = `${2012 + (n % 14)}-${pad(((n * 5) % 12) + 1)}-${pad(((n * 11) % 27) + 1)}`
  const share = (by: number): string => (0.5 + ((n * 37 + by * 11) % 450) / 100).toFixed(2)
  const round = Math.floor(n / 450)
  const ahead = 2028 + round
  const country = COUNTRIES[n % COUNTRIES.length]
  const past = 1951 + (Math.floor(n / COUNTRIES.length) % 60)
  const random = seeded(n + 1)
  const tail = (): string => words(random, 8 + Math.floor(random() * 12))
  const person = `${FIRST[n % FIRST.length]} ${LAST[Math.floor(n / FIRST.length) % LAST.length]}`
  const trillions = (4 + ((n * 41) % 1450) / 1000).toFixed(3)
  const claims = [
    `${person} said that Japan would raise its defense spending to ${share(1)} percent of GDP by fiscal ${ahead}, after talks about ${tail()}.`,
    `${country}'s defense spending was ${share(2)} percent of GDP in ${past}, according to a table in the ${tail()} report.`,
    `${person} proposed that Japan raise its defense budget to ${trillions} trillion yen by fiscal ${ahead}, in notes about ${tail()}.`,
    `The United States has asked Japan to spend ${share(4)} percent of GDP on defense by ${ahead}, a diplomatic source said after a dinner about ${tail()}.`,
    `Members of NATO agreed to spend ${share(5)} percent of GDP on defense by ${ahead + 1}, in a text about ${tail()}.`,
  ]
  const paragraphs = claims.map((claim) => `The hall was full of ${tail()}. ${claim} Later came ${tail()}.`)
  const front = `title: null\nlabel: 'Report ${n} about ${words(random, 3)}'\npublisher: 'Paper ${n % 40}'\npublished: '${day}'\n`
  return { slug: `${day}-report-${n}`, text: `---\n${front}---\n\n${paragraphs.join('\n\n')}\n` }
}

/** Made-up words by their rank: a short one for a common rank, no two alike. */
function word(rank: number): string {
  const base = SYLLABLES.length
  const [a, b, c] = [rank % base, Math.floor(rank / base) % base, Math.floor(rank / base / base) % base]
  return `${SYLLABLES[a]}${SYLLABLES[b]}${SYLLABLES[c]}${'nsk'[rank % 3]}`
}

/** So many words, a word of rank r about 1/r as often as the first: Zipf's law, which news follows too. */
function words(random: () => number, count: number): string {
  return Array.from({ length: count }, () => word(Math.floor(8000 ** random()) - 1)).join(' ')
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
function seeded(seed: number): () => number {
  let state = Math.imul(seed, 0x9e3779b1)
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
