import { sticky, type TimeRule } from './rule.ts'
import { S } from './words.ts'

export const vagueRules: readonly TimeRule[] = [
  {
    id: 'time.vague.now',
    says: 'The present without a date: "currently", "now", "at present", "so far". Never resolves.',
    examples: ['it currently spends', 'it now stands at', 'at present', 'so far'],
    counterexamples: ['the current plan', 'known'],
    at: ['word'],
    pattern: sticky(
      `(?<w>[Cc]urrently|(?<!\\b[Bb]etween${S})[Nn]ow|[Nn]owadays|[Pp]resently|[Rr]ecently|[Ll]ately|[Ss]o${S}far|[Tt]o${S}date|[Aa]t${S}present|[Aa]t${S}the${S}moment|[Tt]hese${S}days|[Ss]oon(?!${S}as${S}(?:\\d|fiscal|next|this)))\\b`,
    ),
    read: (groups) => ({ type: 'vague', word: (groups.w ?? '').toLowerCase() }),
  },
  {
    id: 'time.vague.long',
    says: 'A custom without a date: "historically", "traditionally", "has long", "for a long time". Never resolves.',
    examples: [
      'has historically remained',
      'traditionally kept',
      'has long capped',
      'For a long time Japan',
      'long kept',
    ],
    counterexamples: ['a long report', 'for a long war', 'historic'],
    at: ['word'],
    pattern: sticky(
      `(?<w>[Hh]istorically|[Tt]raditionally|[Cc]ustomarily|[Ff]ormerly|[Ff]or${S}(?:a${S}long${S}time|so${S}long)|(?<=\\b(?:has|have|had|was|were|is|are)${S})long(?=${S}\\w)|[Ll]ong(?=${S}(?:capped|kept|held|limited|maintained|stuck|stood|spent|observed|been)\\b))\\b`,
    ),
    read: (groups) => ({ type: 'vague', word: (groups.w ?? '').toLowerCase() }),
  },
  {
    id: 'time.vague.war',
    says: 'A time known by a war or a term of office: "before the war", "during the Cold War", "in the next parliament". Never resolves.',
    examples: [
      '2.1 percent before the war',
      'during the Cold War',
      'at the height of the Cold War',
      'in the next parliament',
    ],
    counterexamples: ['since the war', 'the war in Ukraine'],
    at: ['word'],
    pattern: sticky(
      `(?<w>(?:[Bb]efore|[Dd]uring|[Aa]t${S}the${S}(?:height|end)${S}of)${S}the${S}(?:[A-Z][\\w-]+${S}){0,2}(?:[Ww]ar|[Ii]nvasion|pandemic)|[Ii]n${S}the${S}next${S}parliament)\\b`,
    ),
    read: (groups) => ({ type: 'vague', word: (groups.w ?? '').toLowerCase() }),
  },
  {
    id: 'time.vague.years',
    says: 'Years without a number: "for decades", "in recent years", "years ago", "over the years". Never resolves.',
    examples: [
      'for decades',
      'in recent years',
      'in recent decades',
      'for many years',
      'decades ago',
      'in the coming years',
    ],
    counterexamples: ['five years', 'in two decades'],
    at: ['unit'],
    pattern: sticky(
      `(?:(?<=(?<lead>\\b(?:[Ff]or|[Ii]n|[Oo]ver|[Dd]uring|[Ww]ithin|[Ss]everal|[Mm]any|[Aa]fter|[Oo]f)${S})(?<pre>(?:the${S})?(?:recent|past|last|coming|next|many|several|some|earlier|previous|a${S}few|few)?[ \\u00a0]?))(?<w>years|decades|months|weeks)\\b(?!-|${S}(?:from|to)\\b)(?:${S}(?:ago|to${S}come))?|(?<w2>years|decades)${S}(?:ago|to${S}come)\\b)`,
    ),
    read: (groups) => ({ type: 'vague', word: `${groups.pre ?? ''}${groups.w ?? groups.w2 ?? ''}`.trim() }),
  },
]
