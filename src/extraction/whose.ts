import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import type { Predicate } from './predicates.ts'
import { isOblique } from './predicates.ts'
import type { Located, View } from './view.ts'

/** Who may stand beside another of the same sort: "the Defense Ministry asked for 48, and the Finance Ministry for 35". */
const SIDES: ReadonlySet<string | null> = new Set(['ministry', 'party', 'panel'])

/**
 * "The Defense Ministry had sought 48 trillion, and the Finance Ministry had options of 35": the body that opens a
 * clause of its own between the act with its figure and this figure, whichever verb it has; null where none does.
 */
export function besideActor(view: View, figure: Located<Figure>, act: Predicate | null): Entity | null {
  if (act?.agent?.type !== 'body' || !SIDES.has(act.agent.bodyType) || act.mark.last >= figure.first)
    return null
  const earlier = view.figures.findLast((f) => f.first > act.mark.last && f.last < figure.first)
  if (!earlier) return null
  return (
    view.entities.find(
      (e) =>
        e.type === 'body' &&
        SIDES.has(e.bodyType) &&
        e.name !== act.agent?.name &&
        !e.possessive &&
        e.first > earlier.last &&
        e.last < figure.first &&
        !isOblique(view, e) &&
        /(?:,|;)? (?:and|but|while|whereas) (?:the |its |[A-Z]\w+[’']s )?$/.test(
          view.block.text.slice(earlier.note.end, e.start),
        ),
    ) ?? null
  )
}

const IN = /\b(?:[Ii]n|[Bb]y|[Tt]o) (?:[\w.’'-]+ ){0,4}$/
const VIEW =
  /^(?:[’']s?)? (?:own )?(?:view|opinion|words|estimation|eyes|judgment|judgement|account|reckoning|calculations?|count|telling|estimates?|belief|mind)\b/
const TO_WHOM = /(?:^|[,;] )To (?:[\w.’'-]+ ){0,3}$/
const BELIEF = /\b[Ii]n the (?:belief|eyes|judgment|estimation|mind|reckoning) of (?:[\w.’'-]+ ){0,4}$/

/** "…, in Kobayashi's view", "by the minister's account", "in the belief of President X": whose view a sentence gives. */
export const viewOf = (view: View): Entity | null =>
  view.entities.find(
    (e) =>
      (e.type === 'person' || (e.type === 'body' && e.bodyType !== 'survey')) &&
      ((e.possessive &&
        IN.test(view.block.text.slice(view.start, e.start)) &&
        VIEW.test(view.block.text.slice(e.end, view.end))) ||
        (e.type === 'person' &&
          TO_WHOM.test(view.block.text.slice(view.start, e.start)) &&
          /^,? (?:the|this|that|it|spending)\b/.test(view.block.text.slice(e.end, view.end))) ||
        BELIEF.test(view.block.text.slice(view.start, e.start))),
  ) ?? null

const PLAN_NEXT =
  /^(?: \([^)]*\))? (?:of (?:GDP|gross domestic product) )?(?:[\w-]+ ){0,4}(?:plan|program(?:me)?|target|goal|proposal|pledge|promise|request|demand|commitment|buildup|build-up)s?\b/

/** "the government's 43 trillion yen defense plan": who owns the plan that a figure stands before. */
export const ownerAhead = (view: View, figure: Located<Figure>): Entity | null =>
  view.entities.find(
    (e) =>
      e.possessive &&
      e.type !== 'uncoded' &&
      e.type !== 'media' &&
      figure.first - e.last <= 3 &&
      e.last < figure.first &&
      /^(?:[’']s?)? (?:new |planned |latest |own |record |proposed )*$/.test(
        view.block.text.slice(e.end, figure.note.start),
      ) &&
      PLAN_NEXT.test(view.block.text.slice(figure.note.end, view.end)),
  ) ?? null

const PAPERS_OF =
  /\b(?:[Dd]ocuments?|[Dd]ata|[Ff]igures|[Pp]apers?|[Tt]ables?|[Ss]tatistics|[Rr]eport|[Dd]raft) (?:which|that) (?:the |[A-Z]\p{L}+[’']s |\p{L}+ )?$/u
const RELEASED =
  /^ (?:has |have |had )?(?:released|published|issued|disclosed|made public|presented|put out)\b/

const PAPERS_BY =
  /\b(?:[Dd]ocuments?|[Dd]ata|[Ff]igures|[Pp]apers?|[Tt]ables?|[Ss]tatistics|[Rr]eport|[Dd]raft|[Ee]stimates?|[Cc]alculations?|[Pp]rojections?)(?: (?:released|published|issued|compiled|presented|made public|put out|provided|submitted)(?: (?:on )?\w+)?)? by (?:the |its |[A-Z]\p{L}+[’']s |\p{L}+ )?$/u
const SHOW =
  /^[^.;:]{0,30}?\b(?:shows?|showed|says?|said|puts?|indicates?|indicated|suggests?|suggested|finds?|found)\b/

/** "Documents which the Ministry of Finance released on Tuesday show", "a report by the ministry says": whose papers tell a figure. */
export const publisherOf = (view: View, figure: Located<Figure>): Entity | null =>
  view.entities.find(
    (e) =>
      e.type === 'body' &&
      e.bodyType !== 'survey' &&
      e.last <= figure.first &&
      ((PAPERS_OF.test(view.block.text.slice(view.start, e.start)) &&
        RELEASED.test(view.block.text.slice(e.end, view.end))) ||
        (PAPERS_BY.test(view.block.text.slice(view.start, e.start)) &&
          SHOW.test(view.block.text.slice(e.end, view.end)))),
  ) ?? null
