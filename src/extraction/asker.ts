import type { Entity } from './entities.ts'
import type { Figure } from './figures.ts'
import { oncePerPair } from './memo.ts'
import { isOblique, type Predicate } from './predicates.ts'
import type { Located, View } from './view.ts'

const oncePerEntity = oncePerPair<readonly Predicate[], Entity, boolean>()
/** Whether an entity asks for another state's spending; worked out once an entity and sentence. */
export const asks: typeof isAsker = (entity, predicates, ...more) =>
  oncePerEntity(predicates, entity, () => isAsker(entity, predicates, ...more))

/** "had been asking for 3% of GDP", "the 3% it asks for": nobody asks for a share of GDP on its own behalf. */
const asksForShare = (view: View, p: Predicate): boolean =>
  view.figures.some(
    (f) => f.note.value.kind === 'percent' && f.last < p.mark.first && isAskedFor(view, f, p),
  ) ||
  /^(?:\s+for)?\s+(?:\w+\s+)?[\d.]+\s*(?:%|per\s?cent|pct)/i.test(
    view.block.text.slice(p.mark.end, Math.min(view.end, p.mark.end + 40)),
  )

const THAT = /^\s*(?:of (?:its |their )?(?:GDP|gross domestic product),? )?(?:(?:that|which) )?(?:the )?$/

/** "the 3 percent that Washington had asked for": who asks stands right behind what is asked. */
const isAskedFor = (view: View, figure: Located<Figure>, { mark, agent }: Predicate): boolean =>
  agent?.type !== undefined &&
  view.entities.some(
    (e) =>
      e.country === agent.country &&
      e.first > figure.last &&
      e.last < mark.first &&
      THAT.test(view.block.text.slice(figure.note.end, e.start)) &&
      /^[^,;.\d]{0,24}$/.test(view.block.text.slice(e.end, mark.start)),
  )

/** "Berlin wants 152 billion euros": a sum of money is wanted for oneself. */
const wantsMoney = (view: View, p: Predicate): boolean =>
  view.figures.some((f) => f.first === p.mark.last + 1 && f.note.value.kind === 'money')

/** "Australia will not be pressed", "Japan has been urged": who is asked stands before the verb. */
const isAskedOf = (view: View, { mark, pos }: Predicate): boolean =>
  pos === 'verb' &&
  /(?:ed|d|told|sought)$/.test(view.tokens[mark.first]?.lower ?? '') &&
  /\b(?:be|been|being|is|are|was|were|gets?|got)\s+(?:\w+ly\s+|also\s+|now\s+|again\s+|already\s+)?$/.test(
    view.block.text.slice(Math.max(view.start, mark.start - 30), mark.start),
  )

/** Whether the only state of a sentence has had a figure of its own there before somebody asks. */
const isAlone = (view: View, { country }: Entity, { mark }: Predicate): boolean =>
  view.entities.every((e) => e.country === null || e.country === country) &&
  view.entities.some(
    (e) =>
      e.type === 'place' &&
      e.country === country &&
      !isOblique(view, e) &&
      view.figures.some((f) => f.first > e.last && f.last < mark.first),
  )

/** One state asking another: the asker is not the spender. */
function isAsker(
  entity: Entity,
  predicates: readonly Predicate[],
  view: View,
  articleSubject: string | null,
): boolean {
  const asks = predicates.find(
    (p) =>
      !isAskedOf(view, p) &&
      (p.cls === 'ask' ||
        (p.cls === 'request' && (p.pos === 'noun' || asksForShare(view, p))) ||
        ((p.cls === 'propose' || p.cls === 'want') && p.pos === 'verb' && p.agent?.type === 'person') ||
        (p.cls === 'want' &&
          p.pos === 'verb' &&
          view.tokens[p.mark.last + 1]?.lower !== 'to' &&
          !wantsMoney(view, p)) ||
        /^would\b.*\bsee$/i.test(p.words)) &&
      p.agent?.country === entity.country,
  )
  if (asks && entity.country !== null && entity.country !== articleSubject) {
    // "France stands at 2%; President Macron calls for 3%": what he wants goes on with his own state.
    if (isAlone(view, entity, asks)) return false
    // "asked Congress for …": its own parliament is asked, so its own money.
    const own = view.entities.some(
      (e) =>
        e.country === entity.country &&
        e.type === 'body' &&
        e.first > asks.mark.last &&
        e.first - asks.mark.last <= 3,
    )
    if (!own) return true
  }
  return predicates.some(
    (p) =>
      (p.cls === 'ask' || p.cls === 'want') &&
      !isAskedOf(view, p) &&
      p.agent !== null &&
      p.agent.words === view.block.text.slice(entity.start, entity.end) &&
      p.mark.first > entity.first &&
      view.entities.some(
        (e) =>
          e !== entity &&
          e.country &&
          e.country !== entity.country &&
          e.first > p.mark.first &&
          e.first - p.mark.last <= 8,
      ),
  )
}

export function asksAfter(view: View, predicates: readonly Predicate[], entity: Entity): boolean {
  return predicates.some(
    (p) =>
      p.cls === 'say' &&
      p.mark.first > entity.last &&
      p.mark.first - entity.last <= 3 &&
      p.agent?.words === view.block.text.slice(entity.start, entity.end),
  )
}

/** Only reports the figure: a person or country that merely says, when somebody else's budget is near. */
export function speaksOnly(entity: Entity, predicates: readonly Predicate[]): boolean {
  if (entity.type !== 'person') return false
  const own = predicates.filter((p) => p.agent && p.mark.first > entity.first && p.agent.name === entity.name)
  return own.length > 0 && own.every((p) => p.cls === 'say')
}
