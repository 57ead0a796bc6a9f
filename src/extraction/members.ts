import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { oncePer } from './memo.ts'
import type { Discourse } from './predicates.ts'
import { type Located, textAfter, type View } from './view.ts'

/** The states of the North Atlantic alliance but the United States, which asks more often than it is asked. */
export const IN_NATO: ReadonlySet<string> = new Set(
  'AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO SE SI SK TR'.split(' '),
)

const MET =
  /\b(?:(?:aim|striv|work)(?:e|es|s|ed|ing)? (?:for|at|towards?)|(?:meet|reach|hit|achieve|attain|match)(?:s|ed|es|ing)?|met|(?:get|rise|climb|come|move)(?:s|ting|ing)? (?:up )?to|got to|rose to|came to|climbed to)\s+(?:the\s+|what\s+|a\s+)?$/i

/** "Spending is to be doubled by 2027 to the", "will be at the": somebody gets to the mark that is named next. */
const GETS_TO =
  /\b(?:rais|lift|increas|doubl|bring|brought|tak|took|boost|push|climb|ris|rose|grow|grew|go|be|stand|hik|mov|expand)(?:e|es|ed|d|ing|en|s|n)?\b[^.;,]{0,40}\b(?:to|at)\s+(?:the\s+|a\s+|an\s+|what\s+)?$/i

/** Whether who gets to the mark named behind the words is told elsewhere. */
const isReached = (lead: string): boolean => MET.test(lead) || GETS_TO.test(lead)

const GOAL_BEHIND = /^[\s-]*(?:of GDP )?(?:target|goal|benchmark|guideline|standard|mark|threshold)\b/i

/** "Canada will meet NATO's benchmark of 2 per cent": the goal is the alliance's, the spending Canada's. */
export function isMetBySomebody(view: View, entity: Entity, figure: Located<Figure>): boolean {
  if (entity.country !== 'NATO' || entity.first > figure.first) return false
  // "five members of NATO reach the alliance's goal": its own members.
  const members = firstMembers(view)
  if (members >= 0 && members < entity.first) return false
  const lead = view.block.text.slice(Math.max(view.start, entity.start - 28), entity.start)
  const after = view.block.text.slice(entity.end, figure.note.start)
  return (
    MET.test(lead) &&
    ((/^(?:['’]s?)?\s+$/.test(after) && GOAL_BEHIND.test(textAfter(view, figure.note.end, 30))) ||
      /^[^.;]{0,60}\b(?:target|goal|benchmark|guideline|standard|mark|level|quota|line|minimum|floor|norm)\b[^.;]{0,20}$/i.test(
        after,
      )) &&
    (view.entities.some((e) => e.country !== null && e.country !== 'NATO' && e.last < entity.first) ||
      view.tokens.slice(0, entity.first).some((t) => /^(?:we|it|country|spending|budget)$/.test(t.lower)))
  )
}

const MEMBERS = new Set(['member', 'members', 'allies', 'leaders', 'capitals', 'nations', 'countries'])

const ALL = /^(?:each|every|any|a)$/

const ELSEWHERE = /^\s+(?:of|in|from)\s+(?!(?:the\s+)?(?:NATO|Nato|alliance|bloc|EU|European Union)\b)/

/** "told NATO's ministers that countries must": more than "most countries here". */
const OF_BLOC = /^(?:that|other|all|its|the|fellow)$/

const MEETING = /^(?:summit|meeting|gathering)$/
const AGREES = /^(?:\w+ ){0,5}(?:agree|adopt|endorse|approve|seal|settle|resolve|commit)(?:s|d|ed|ing)?\b/

/** "Every ally", "a member", "all 30", "the meeting is to agree": whoever belongs. */
const isAnyMember = (view: View, at: number): boolean => {
  const word = view.tokens[at]?.lower ?? ''
  const lead = view.tokens[at - 1]?.lower ?? ''
  if (MEETING.test(word)) return AGREES.test(textAfter(view, (view.tokens[at]?.end ?? 0) + 1, 60))
  return (
    (/^(?:member|ally)$/.test(word) &&
      ALL.test(lead) &&
      !ELSEWHERE.test(textAfter(view, view.tokens[at]?.end ?? 0, 40))) ||
    (/^(?:\d\d?|thirty(?:-two)?)$/.test(word) &&
      /^(?:all|the)$/.test(lead) &&
      /^(?:together|agreed|have|will|had|laid|spent|spend|are|were|pledged|committed|should|must|promised)$/.test(
        view.tokens[at + 1]?.lower ?? '',
      ))
  )
}

const firstMembers = oncePer((view: View) =>
  view.tokens.findIndex((t, at) => (MEMBERS.has(t.lower) && t.lower !== 'member') || isAnyMember(view, at)),
)

const MARK_OF_BLOC =
  /\b(?:NATO(?:['’]s)?|[Aa]lliance(?:['’]s)?|Nato(?:['’]s)?)\s+(?:(?:own|old|older|new|former|previous|present|current|existing|coming|agreed|long-standing|longstanding|stated|official|overall|core|minimum|spending|defen[cs]e|military)\s+){0,3}(?:target|goal|guideline|benchmark|pledge|standard|mark|line|minimum|floor|norm|commitment|objective|threshold|requirement|ambition|quota)\s+(?:of|at|that is)\s+(?:spending\s+|devoting\s+)?$|\b(?:target|goal|guideline|benchmark|standard|mark|level|share|minimum|pledge|commitment)\s+(?:for|of|(?:set|agreed|fixed|adopted|laid down) by|set for|among)\s+(?:the\s+)?(?:NATO|Nato)(?:['’]s)?(?:\s+(?:members?|countries|states|allies|nations|member (?:states|countries)))?[\s(,:—–-]*(?:of\s+)?$|\b(?:NATO|Nato|[Tt]he (?:Atlantic )?(?:alliance|pact)),(?: [^,.;]{2,30},)? whose (?:member (?:states|countries|nations)|members|allies|nations|states|countries|governments)\b[^.;,]{0,60}$/
const ASKED_OF_BLOC =
  /^[\s)”"]*(?:of (?:GDP|gross domestic product|their GDP),?\s*)?(?:,?\s*the \w+ )?(?:(?:that|which)\s+)?(?:U\.S\.|[^.;,]){0,60}\b(?:demand|ask|expect|require|want|urge|press|push)\w*\s+(?:(?:of|from|on|for)\s+)?(?:(?:all|the|every|each|its|his|other|fellow|European)\s+){0,3}(?:NATO|the alliance|alliance|allies in NATO)\b/i
const AGREED_BY_BLOC =
  /^[\s)”"]*(?:of (?:GDP|gross domestic product|their GDP),?\s*)?(?:(?:that|which|on which|to which)\s+)?(?:NATO|Nato|the (?:Atlantic )?alliance)\s+(?:itself\s+|now\s+)?(?:has\s+|had\s+)?(?:agreed|set|asks?|asked|demands?|demanded|wants?|expects?|expected|requires?|required|adopted|pledged|recommends?|recommended|urges?|fixed|laid down|calls for)\b/
const WHAT_BLOC_ASKS =
  /\bwhat (?:NATO|Nato|the (?:Atlantic )?alliance) (?:asks|demands|wants|requires|expects|recommends|calls for|asked|demanded)(?:\s+(?:for|of (?:its )?members))?,\s*$/

/** "NATO's old target of 2%", "the 5% that Trump demands of NATO members": the bloc's own mark, whoever is measured by it. */
export function markOfBloc(
  view: View,
  figure: Located<Figure>,
): { code: string; score: number; words: string; rule: string } | null {
  const before = view.block.text.slice(Math.max(view.start, figure.note.start - 120), figure.note.start)
  const after = view.block.text.slice(figure.note.end, Math.min(view.end, figure.note.end + 140))
  const named = MARK_OF_BLOC.exec(before) ?? WHAT_BLOC_ASKS.exec(before)
  if (named && isReached(before.slice(0, named.index))) return null
  const words = named?.[0] ?? (ASKED_OF_BLOC.test(after) || AGREED_BY_BLOC.test(after) ? 'NATO' : null)
  return words ? { code: 'NATO', score: 0.05, words, rule: 'subject.members' } : null
}

/** "…, the leaders declared": who agrees on a figure for all of them is told behind it; null otherwise. */
function leadersBehind(view: View, figure: Located<Figure>): string | null {
  const leaders = view.entities.find(
    (e) =>
      e.type === 'body' &&
      e.country === 'NATO' &&
      e.first > figure.last &&
      /^\s+(?:have |had )?(?:declared|agreed|decided|pledged|announced|promised)\b/.test(
        view.block.text.slice(e.end, view.end),
      ),
  )
  const country = view.entities.some(
    (e) => e.type === 'place' && e.country !== 'NATO' && e.first < figure.first,
  )
  return leaders && !country ? view.block.text.slice(leaders.start, leaders.end) : null
}

/** "in line with NATO's", "level with what NATO": somebody else is measured by what is named behind these. */
export const COMPARED =
  /\b(?:in (?:line|keeping|step) with|(?:un)?like|alongside|on (?:a )?par with|level with|comparable (?:to|with)|similar to|equal to|equivalent to|model+ed on|matching|(?:the )?same as)\s+(?:(?:that|those) of\s+|what\s+)?(?:(?:the|other|most|all|fellow|North Atlantic Treaty Organi[sz]ation|NATO)['’]?s?\s*)*$/i

/** "The 32 members agreed", "allies should be spending": a bloc's, where one was just named and no country is. */
export function membersBefore(
  view: View,
  figure: Located<Figure>,
  discourse: Discourse,
): { code: string; score: number; words: string; rule: string } | null {
  const named = view.entities.find((e) => e.country === 'NATO' || e.country === 'EU')?.country
  const near = named ?? (discourse.bloc && discourse.bloc.age <= 1 ? discourse.bloc.code : null)
  const at = firstMembers(view)
  // Who is "every ally" need not be told again.
  const each = at >= 0 && isAnyMember(view, at) ? discourse.bloc?.code : undefined
  const code = near ?? each
  if (!code) return null
  const leaders = leadersBehind(view, figure)
  if (leaders) return { code, score: 1.2, words: leaders, rule: 'subject.members' }
  if (at < 0 || at > figure.first) return null
  // "level with what NATO members aspire to": they are what somebody else is measured by.
  if (COMPARED.test(view.block.text.slice(view.start, view.tokens[at]?.start))) return null
  const before = view.tokens[at - 1]?.lower ?? ''
  const lead = /^[“"‘']$/.test(before) ? (view.tokens[at - 2]?.lower ?? '') : before
  if (
    at > 0 &&
    !MEETING.test(view.tokens[at]?.lower ?? '') &&
    !/^(?:a|any|each|the|its|all|that|every|other|fellow|\d+|of|their|alliance|most|many|for|it|this|by|among|which|where|when|if|as|and|but|,)$/.test(
      lead,
    )
  )
    return null
  if (view.tokens[at]?.lower === 'countries' && !OF_BLOC.test(lead)) return null
  const country = view.entities.some(
    (e) =>
      // "release Madrid from the pledge that every member spend": the member acts, not who stands before.
      !(each && e.last < at) &&
      e.type === 'place' &&
      /^[A-Z]{2}$/.test(e.country ?? '') &&
      e.country !== 'EU' &&
      e.first < figure.first,
  )
  return country
    ? null
    : { code, score: each ? 0.35 : 1.2, words: view.tokens[at]?.text ?? '', rule: 'subject.members' }
}
