import { places } from '../extraction/lexicon/places.ts'
import type { Person } from '../model/timeline.ts'

const NAME_OF = new Map(places.map((place) => [place.code, place.names.split('|')[0] ?? place.code]))
const CODE_OF = new Map(
  places.flatMap((place) => place.names.split('|').map((name) => [name.toLowerCase(), place.code] as const)),
)

/** Where family names come first in print, so that the surname is the first word. */
const FAMILY_FIRST = new Set(['CN', 'KP', 'KR', 'TW', 'VN'])

/** `JP` → `Japan`; a code without a name stays itself. */
export function subjectName(code: string): string {
  return NAME_OF.get(code) ?? code
}

/** `United States` → `the United States`: names that take the article inside a sentence. */
export function subjectInSentence(code: string): string {
  const name = subjectName(code)
  return /^(?:United|Netherlands|Philippines|European Union|Group of|Czech Republic)/.test(name)
    ? `the ${name}`
    : name
}

/** `United States` → `US`; null for what is not a country or bloc. */
export function subjectCode(name: string): string | null {
  return CODE_OF.get(name.trim().replace(/^the /i, '').toLowerCase()) ?? null
}

/** `Japan's government`, `U.S. government` → the country; null for anything else. */
export function governmentOf(speaker: string): string | null {
  const name = /^(.{2,40}?)(?:['’]s)? (?:government|administration)$/i.exec(speaker.trim())?.[1]
  return name ? subjectCode(name) : null
}

/** The person a speaker's name stands for, by name or alias. */
export function findPerson(speaker: string, people: readonly Person[]): Person | null {
  return people.find((person) => person.name === speaker || person.aliases.includes(speaker)) ?? null
}

/** The country a speaker speaks for, where the name or the list of people tells. */
export function countryOf(speaker: string | null, people: readonly Person[]): string | null {
  if (speaker === null) return null
  const own = subjectCode(speaker) ?? governmentOf(speaker) ?? findPerson(speaker, people)?.country
  if (own) return own
  const possessive = /^(.{2,40}?)(?:'s|’s)\s/.exec(speaker)?.[1] ?? /^(U\.S\.|US)\s/.exec(speaker)?.[1]
  return possessive ? subjectCode(possessive) : null
}

/** The family name by which news and addresses call a person. */
export function surname(person: Person): string {
  const words = person.name.split(' ')
  return (FAMILY_FIRST.has(person.country) ? words[0] : words.at(-1)) ?? person.name
}

/** Lower-case ASCII words joined by hyphens; dots stay only between digits. Empty for text without Latin letters. */
export function slugify(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]s\b/g, '')
    .replace(/%/g, ' percent')
    .replace(/(?<=[a-z])\.(?=[a-z])/g, '')
    .replace(/(?<!\d)\.|\.(?!\d)/g, ' ')
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/^-|-$/g, '')
}
