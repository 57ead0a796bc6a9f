import type { Attribution } from './attribution.ts'
import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { governmentName, speakerName } from './government.ts'
import { type Author, type Job, sentenceText } from './job.ts'
import { NATIONAL_PARLIAMENTS } from './lexicon/bodies.ts'
import { placeNames } from './lexicon/places.ts'
import type { Predicate } from './predicates.ts'
import { resolveDate } from './times.ts'
import type { Located, View } from './view.ts'
import { dateOfAct, isMoment, type StatedDate } from './when.ts'

const PAPER =
  /\b(?:report|draft|paper|document|statement|review|proposals?|guidelines|manifesto|[Bb]asic [Pp]olicy)\b/
/** "A budget report laid before the legislature": a government's own paper. */
export const LAID_BEFORE = new RegExp(
  String.raw`\b(?:report|draft|budget|bill|plan)\b[^.;]{0,40}?\b(?:laid|put|placed|submitted|presented|delivered|tabled|released|went|gone|handed)\b[^.;]{0,20}?\b(?:before|to|at|in)\b[^.;]{0,40}?\b(?:${NATIONAL_PARLIAMENTS}|[Ll]egislature|[Ll]egislators|[Pp]arliament|lawmakers)\b`,
)

const PLATFORM =
  /\b(?:manifesto|(?:election|campaign|party) platform)\b[^.;]{0,160}\b(?:presented|released|unveiled|published|adopted|announced)\b|\b(?:presented|released|unveiled|published|adopted|announced)\b[^.;]{0,160}\b(?:manifesto|(?:election|campaign|party) platform)\b/

/** The one day that a sentence names. */
function onlyDay(view: View, reference: string | null): StatedDate | null {
  const days = view.times
    .filter((t) => isMoment(t.note.value))
    .map((t) => ({ found: resolveDate(t.note.value, reference, {}), rule: t.note.rule }))
    .filter(({ found }) => found?.date.length === 10)
  const [day] = days
  const found = days.length === 1 ? day?.found : null
  if (!found || !day || (reference && found.date > reference)) return null
  return { date: found.date, from: found.from, rule: day.rule }
}

const WRITES: ReadonlySet<Predicate['cls']> = new Set(['say', 'approve', 'propose', 'request'])

/** "a government report", "the ministry's latest draft": whose paper it is. */
function writesPaper(view: View, { type, bodyType, name, first, end }: Entity): boolean {
  if (type !== 'body' || bodyType === 'survey') return false
  if (bodyType === 'document')
    return (
      (/White Paper/.test(name) && view.block.paragraph <= 1) ||
      (first <= 4 &&
        /^(?:, (?:which|released|published|issued|adopted)|,? (?:was|came|says|said|warns|sets|notes|describes|calls|released|published))\b/.test(
          view.block.text.slice(end, view.end),
        ))
    )
  return /^(?:[’']s)? (?:\w+ )?(?:report|draft|paper|document)\b/.test(view.block.text.slice(end, view.end))
}

/** The body that speaks in a paper: "the government said in a report submitted on Tuesday". */
export function rememberAuthor(
  view: View,
  predicates: readonly Predicate[],
  { state, subject, reference }: Job,
): void {
  if (state.author) state.author.age += 1
  const told = /\b[Tt]he (?:draft|paper|document|report|white paper|text)\b/.test(sentenceText(view))
  state.paperAge = told ? 0 : state.paperAge + 1
  const paper = view.entities.find((e) => writesPaper(view, e))
  if (paper && view.block.paragraph <= 3) {
    const speaker = speakerName(paper, state.subject ?? subject, placeNames)
    const stated = dateOfAct(view, paper.last, paper.last, reference, 6)
    state.author = { speaker, stated, age: 0 }
    return
  }
  const land = state.subject ?? subject
  const opposed = /\bopposition\b/i.test(view.plain) || view.entities.some((e) => e.bodyType === 'party')
  if (land && !opposed && LAID_BEFORE.test(view.plain)) {
    const speaker = governmentName(land, placeNames)
    state.author = { speaker, stated: onlyDay(view, reference), age: 0 }
    return
  }
  if (PLATFORM.test(view.plain)) {
    const party =
      view.entities.find((e) => e.bodyType === 'party' && e.name !== 'ruling party') ??
      (state.lastAgent?.bodyType === 'party' ? state.lastAgent : null)
    if (party) {
      state.author = { speaker: party.name, stated: onlyDay(view, reference), age: 0 }
      return
    }
  }
  if (!PAPER.test(sentenceText(view))) return
  const act = predicates.find((p) => WRITES.has(p.cls) && p.pos === 'verb' && p.agent?.type === 'body')
  if (!act?.agent || act.agent.pronoun || act.agent.bodyType === 'survey') return
  const speaker = speakerName(act.agent, state.subject ?? subject, placeNames)
  const stated = dateOfAct(view, act.mark.first, act.mark.last, reference, 9)
  state.author = { speaker, stated, age: 0 }
}

const DOCUMENT_SAYS =
  /\b[Tt]he (?:draft |budget |white |government )?(?:draft|paper|document|manifesto|platform|proposals?|text|report|review|statement)\b(?:,[^,]{0,60},|(?: [\w-]+){1,2} (?=has it that))?\s+(?:also\s+|then\s+|itself\s+)?(?:says?|said|mentions?|cites?|names?|refers? to|observes?|notes?|states?|argues?|points? (?:to|out)|adds?|maintains?|explains?|writes?|wrote|puts?|foresees|envisages|proposes|recommends|urges|warns|reads|lists|shows?|calls for|goes on|went on|continues|has it that|has in mind|speaks of|promises|wants)\b|[,”] (?:said|says|wrote|notes|noted|adds|added|warns|warned|argues|argued) the (?:draft|paper|document|proposals?|text|report|review|statement)\b|\b[Aa]ccording to the (?:draft |budget |white |government )?(?:draft|paper|document|proposals?|text|report|review|statement)\b/

const IT_SAYS =
  /\b[Ii]t (?:also |then |further |will |would )?(?:names?|mentions?|cites?|refers|points|says|said|calls for|called for|puts|foresees|envisages|lists|notes|warns|adds|states|proposes|recommends|shows|reads|goes on|went on|continues|continued|finds|found)\b/

/** What a paper says that a party, a panel or a cabinet was just told to have adopted: its authors say it. */
export function documentSays(
  view: View,
  figure: Located<Figure>,
  own: Attribution,
  { state }: Job,
): Author | null {
  const act = [state.lastAct, state.author].find((told) => told && told.age <= 3)
  if (!act) return null
  const bloc =
    own.agent?.country === 'NATO' || own.agent?.country === 'EU' || own.rules.includes('speaker.pledges')
  // "The paper stands by it. The measures will be taken, it says, so that …": it is the paper.
  const itself = state.author && state.paperAge <= 1 && (!own.speaker || own.agent?.pronoun)
  if (itself && IT_SAYS.test(view.block.text.slice(view.start, view.end))) return state.author
  const says = DOCUMENT_SAYS.exec(view.block.text.slice(view.start, view.end))
  // "The government will spend …, the draft goes on": what is said of the government, the draft says.
  const closes =
    says !== null && view.start + says.index > figure.note.end && own.rules.includes('speaker.acts')
  if (own.speaker && !bloc && !closes) return null
  return says && view.start + says.index < figure.note.end + 100 ? act : null
}

const DOCUMENTS =
  /\b[Uu]nder (?:the |these |those )?(?:\w+ ){0,3}documents\b|\b[Dd]ocuments\b[^;]{0,100}?\b(?:aims?|aimed|sets?|says?|said|calls?|called|provides?|foresees?|foresaw|commit|promise|wants?|scheduled|lays? down|laid down|put)\b/

/** "Three documents adopted in 2022 set a goal of 2%": a state's papers are its government's word. */
export const inDocuments = (view: View, figure: Located<Figure>): boolean =>
  DOCUMENTS.test(view.block.text.slice(view.start, figure.note.start))

const LAYS_DOWN =
  /^(?:,? (?:which|that) (?:dates?|dated|was|is) [^,;]{0,60},|, with its\b|, under which\b|,? which| of \d{4}|, [^,;]{0,60},)?[^,;.]{0,12}?(?:^, with its|^, under which|\b(?:allots?|specif(?:ies|ied)|foresees|foresaw|provides? for|provided for|sets?|calls? for|called for|lays? down|laid down|fixe[sd]|puts?|envisages?|requires?|promise[sd]|allocates?|earmarks?|gives|names?|has|says|takes|raises))\b[^;]*$/
const BY_PAPER = /(?:^|[,;] )(?:[Bb]y|[Aa]ccording to|[Ii]n) (?:the |its |a |[A-Z]\w+[’']s )?$/

/** "The Defense Buildup Program allots 43 trillion yen", "the program, under which": a paper that is called by its name. */
export function paperOf(view: View, figure: Located<Figure>): Entity | null {
  const paper = view.entities.findLast((e) => e.bodyType === 'document' && e.last < figure.first)
  if (
    !paper ||
    view.figures.some(
      (f) => f.first > paper.last && f.last < figure.first && f.note.value.kind === figure.note.value.kind,
    )
  )
    return null
  const between = view.block.text.slice(paper.end, figure.note.start)
  const lead = view.block.text.slice(view.start, paper.start)
  return LAYS_DOWN.test(between) || (BY_PAPER.test(lead) && between === ', ') ? paper : null
}

/** "wants to revise the Defense Buildup Program, under which 43 trillion yen is being spent": the paper's, whoever acts. */
export function underPaper(view: View, figure: Located<Figure>): string | null {
  const paper = paperOf(view, figure)
  return paper && /^, under which [^,;]*$/.test(view.block.text.slice(paper.end, figure.note.start))
    ? paper.name
    : null
}

const STRATEGY =
  /\b(?:[Uu]nder|[Ii]n|[Aa]ccording to) (?:(?:the|its|this|that|their|[A-Z]\w+[’']s) )(?:\w+ )?(?:[Nn]ational )?[Ss]ecurity [Ss]trategy\b(?! (?:of|that|which|approved|adopted))[^;]*$|\b(?:[Tt]he|[Ii]ts|[A-Z]\w+[’']s)(?: new| revised| latest| \d{4})? (?:(?:[Nn]ational )?[Ss]ecurity [Ss]trategy|[Ss]trategy(?= and (?:its |the |\w+ )?(?:companion|accompanying)))(?: and (?:its |the |\w+ )?(?:companion|other|accompanying) (?:papers?|documents?))?(?: (?:of|released|published|issued|adopted|unveiled) [^,;.]{0,30}?)? (?:shows?|says?|sets?|provides? for|provided for|calls? for|foresees?|foresaw|promises|wants|envisages?|lays? down|laid down|states|stipulates|aims)\b[^;]*$/

/** "Under its new security strategy Japan will …", "The strategy … shows that": the strategy of a state lays it down. */
export function strategyOf(view: View, figure: Located<Figure>, subject: string): string | null {
  const lead = view.block.text.slice(view.start, figure.note.start)
  if (!STRATEGY.test(lead)) return null
  const owner = governmentName(subject, placeNames).replace(/ government$/, '')
  return `${owner} National Security Strategy`
}

/** The day on which the paper of a figure's speaker was told to have come out, a few sentences on. */
export function dayOfAuthor(
  { speaker, agent }: Attribution,
  kind: string,
  { author }: Job['state'],
): StatedDate | null {
  if (kind !== 'proposal' || !author || author.age > 3 || author.speaker !== speaker) return null
  return agent === null || agent.type === 'body' ? author.stated : null
}
