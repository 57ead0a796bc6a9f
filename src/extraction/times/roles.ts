import type { PeriodRole } from '../../model/mention.ts'
import type { Stage, TimeExpression } from './form.ts'
import { type Atom, type Groups, sticky } from './rule.ts'

/** Words between the preposition and the time that say which part of it, or that it is rough. */
const STAGE_LEFT = sticky(
  '(?<=(?<all>\\b(?:[Tt]he )?(?:very )?(?:(?<part>[Ee]nd|[Cc]lose|[Ss]tart|[Bb]eginning|[Mm]iddle|rest|remainder|course|turn|first half|second half|latter half) of (?:the )?|(?<stage>[Ee]arly|[Ll]ate|[Mm]id|[Ee]arlier|[Ll]ater|[Ee]nd|[Mm]iddle)(?: in| on)?[ -](?:the )?|calendar (?:year )?|year |(?<rough>about|around|circa|roughly|approximately|some) )))',
)

const STAGES: Readonly<Record<string, Stage>> = {
  end: 'end',
  close: 'end',
  start: 'early',
  beginning: 'early',
  'first half': 'early',
  middle: 'mid',
  mid: 'mid',
  'second half': 'late',
  'latter half': 'late',
  rest: 'later',
  remainder: 'later',
  early: 'early',
  late: 'late',
  earlier: 'earlier',
  later: 'later',
}

const DETERMINER =
  "(?:(?:the|its|their|his|her|our|an?|this|that|[A-Za-z][\\w.-]{0,20}['’]s|planned|proposed|draft|initial) ){0,3}"

/** Prepositions by the role they give; the longest wording stands first. `from` and `than` need a second look. */
const ROLE_LEFT = sticky(
  `(?<=(?<all>\\b(?:${[
    '(?<by>(?:[Nn]o|[Nn]ot) later than|at the latest by|up to|[Aa]head of|(?:[Bb]y|[Bb]efore|[Uu]ntil|[Tt]ill)(?: about| around)?|[Bb]etween now and|[Tt]owards?|through|[Ww]ithin(?= the (?:fiscal|financial)))',
    '(?<at>[Aa]s (?:early|soon|late) as|[Aa]s of)',
    '(?<since>(?:[Ee]ver )?[Ss]ince|(?:[Ss]tarting|[Bb]eginning|effective)(?: from| in| with| on)?|as from|[Aa]fter|[Bb]eyond|[Pp]ast)',
    '(?<than>(?:than|[Cc]ompared (?:with|to)|[Aa]gainst|versus|vs\\.?|relative to)(?: that of| in| for| during)?)',
    '(?<from>[Ff]rom(?: about| around)?)',
    '(?<over>[Oo]ver|[Aa]cross|[Ss]panning|[Cc]overing|[Tt]hroughout)',
    '(?<in>[Ii]n|[Ff]or|[Dd]uring|[Oo]f|[Aa]t|[Ww]ithin|[Uu]nder|[Oo]n)',
  ].join('|')}) ${DETERMINER}))`,
)

/** "up 3% from last year": the time is what the figure is compared with. "a rise to 2% from 2027" is not. */
const CHANGE_LEFT =
  /\b(?:(?:up|down|increase[sd]?|increasing|rise[sn]?|rose|jump(?:ed)?|growth|grew|grown|higher|lower|fell|fall|drop(?:ped)?|declined?|more|less|bigger|larger|smaller|hike|gain(?:ed)?|climb(?:ed)?|surged?)\b(?! to\b)(?:[^.;:]|\.(?=\d)){0,30}(?:%|per ?cent|pct|points?|trillion|billion|million|yen|dollars|sharply|slightly)|up|down|increase[sd]?|rise|rose|higher|lower|fell|unchanged|changed?) $/i
const AFTER_BY = /^,? at the latest\b/
const AFTER_SINCE = /^ ?onwards?\b/
const ONWARD = /^ ?(?:on|onwards?|forward)\b/

interface Frame {
  readonly start: number
  readonly coreStart: number
  readonly role: PeriodRole | null
  readonly stage: Stage | null
  readonly approximate: boolean
  readonly compared: boolean
}

function groupsAt(pattern: RegExp, text: string, index: number): Groups | null {
  pattern.lastIndex = index
  return pattern.exec(text)?.groups ?? null
}

function readLeft(text: string, atom: Atom, floor: number): Frame {
  const { form } = atom.reading
  let coreStart = atom.coreStart
  let stage: Stage | null = atom.reading.stage ?? null
  let approximate = atom.reading.approximate ?? false
  for (let i = 0; i < 3; i++) {
    const left = groupsAt(STAGE_LEFT, text, coreStart)
    const length = left?.all?.length ?? 0
    if (!left || coreStart - length < floor) break
    stage = STAGES[(left.part ?? left.stage ?? '').toLowerCase()] ?? stage
    approximate ||= left.rough !== undefined
    coreStart -= length
  }
  const groups = groupsAt(ROLE_LEFT, text, coreStart)
  if (!groups || coreStart - (groups.all?.length ?? 0) < floor)
    return { start: coreStart, coreStart, role: null, stage, approximate, compared: false }
  const start = coreStart - (groups.all?.length ?? 0)
  const frame = { start, coreStart, stage, approximate, compared: false }
  if (groups.than) return { ...frame, role: null, compared: form.type !== 'run' && form.type !== 'vague' }
  if (groups.by) return { ...frame, role: 'by' }
  if (groups.since) return { ...frame, role: 'since' }
  if (groups.in || groups.at) return { ...frame, role: 'in' }
  const past = form.type === 'relative' && form.offset < 0
  const compared =
    form.type !== 'run' &&
    form.type !== 'span' &&
    !ONWARD.test(text.slice(atom.end, atom.end + 10)) &&
    ((groups.from !== undefined && past) || CHANGE_LEFT.test(text.slice(Math.max(0, start - 48), start)))
  if (compared) return { ...frame, role: null, compared }
  return { ...frame, role: groups.from ? 'since' : 'over' }
}

/** Reads the words left of an atom, back to `floor`, and gives the whole expression its extent and role. */
export function frameAtom(
  text: string,
  atom: Atom,
  floor: number,
): { start: number; end: number; value: TimeExpression } {
  const frame = readLeft(text, atom, floor)
  const { form } = atom.reading
  const summed = form.type === 'span' || form.type === 'run'
  const right = text.slice(atom.end, atom.end + 16)
  const after = AFTER_BY.test(right) ? 'by' : AFTER_SINCE.test(right) ? 'since' : null
  const role = atom.reading.role ?? (summed ? 'over' : (after ?? frame.role))
  const coreStart = atom.reading.role ? atom.coreStart : frame.coreStart
  return {
    start: Math.min(atom.start, frame.start),
    end: atom.end,
    value: {
      form,
      role,
      approximate: frame.approximate,
      stage: frame.stage,
      compared: frame.compared,
      coreStart,
      coreEnd: atom.end,
    },
  }
}
