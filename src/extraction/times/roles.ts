import type { PeriodRole } from '../../model/mention.ts'
import type { Stage, TimeExpression } from './form.ts'
import type { Atom } from './rule.ts'

/** Words between the preposition and the time that say which part of it, or that it is rough. */
const STAGE_LEFT =
  /\b(?:the )?(?:very )?(?:(end|close|start|beginning|middle|rest|remainder|course|turn|first half|second half|latter half) of (?:the )?|(early|late|mid|earlier|later|end|middle)(?: in| on)?[ -](?:the )?|calendar (?:year )?|year )$/i
const ROUGH_LEFT = /\b(?:about|around|circa|roughly|approximately|some) $/i

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
  "(?:(?:the|its|their|his|her|our|a|an|this|that|Japan['’]s|planned|proposed|draft|initial) ){0,2}"

/** Prepositions by the role they give. The longest wording stands first. */
const ROLE_LEFT: readonly (readonly [PeriodRole | 'from' | 'than', RegExp])[] = [
  [
    'by',
    new RegExp(
      `\\b(?:(?:no|not) later than|at the latest by|up to|ahead of|by|before|until|till)(?: about| around)? ${DETERMINER}$`,
      'i',
    ),
  ],
  ['in', new RegExp(`\\b(?:as early as|as soon as|as of|as late as) ${DETERMINER}$`, 'i')],
  [
    'since',
    new RegExp(
      `\\b(?:ever since|since|(?:starting|beginning|effective)(?: from| in| with| on)?|as from|after) ${DETERMINER}$`,
      'i',
    ),
  ],
  [
    'than',
    new RegExp(
      `\\b(?:than|compared (?:with|to)|against|versus|vs\\.?|relative to)(?: that of| in| for| during)? ${DETERMINER}$`,
      'i',
    ),
  ],
  ['from', new RegExp(`\\bfrom(?: about| around)? ${DETERMINER}$`, 'i')],
  ['over', new RegExp(`\\b(?:over|across|spanning|covering|throughout) ${DETERMINER}$`, 'i')],
  ['by', new RegExp(`\\bthrough ${DETERMINER}$`, 'i')],
  ['in', new RegExp(`\\b(?:in|for|during|of|at|within|under|on) ${DETERMINER}$`, 'i')],
]

/** "up 3% from last year": the time is what the figure is compared with. "a rise to 2% from 2027" is not. */
const CHANGE_LEFT =
  /\b(?:(?:up|down|increase[sd]?|increasing|rise[sn]?|rose|jump(?:ed)?|growth|grew|grown|higher|lower|fell|fall|drop(?:ped)?|declined?|more|less|bigger|larger|smaller|hike|gain(?:ed)?|climb(?:ed)?|surged?)\b(?! to\b)[^.;:]{0,30}(?:%|per ?cent|pct|points?|trillion|billion|million|yen|dollars|sharply|slightly)|up|down|increase[sd]?|rise|rose|higher|lower|fell|unchanged|changed?) $/i
const ONWARD = /^ ?(?:on|onwards?|forward)\b/

interface Frame {
  readonly start: number
  readonly coreStart: number
  readonly role: PeriodRole | null
  readonly stage: Stage | null
  readonly approximate: boolean
  readonly compared: boolean
}

function readLeft(text: string, atom: Atom): Frame {
  let coreStart = atom.coreStart
  let stage: Stage | null = atom.reading.stage ?? null
  let approximate = atom.reading.approximate ?? false
  for (let i = 0; i < 3; i++) {
    const left = text.slice(Math.max(0, coreStart - 30), coreStart)
    const part = STAGE_LEFT.exec(left)
    const rough = part ? null : ROUGH_LEFT.exec(left)
    if (!part && !rough) break
    if (part) stage = STAGES[(part[1] ?? part[2] ?? '').toLowerCase()] ?? stage
    if (rough) approximate = true
    coreStart -= (part ?? rough)?.[0].length ?? 0
  }
  const left = text.slice(Math.max(0, coreStart - 48), coreStart)
  for (const [role, pattern] of ROLE_LEFT) {
    const match = pattern.exec(left)
    if (!match) continue
    const start = coreStart - match[0].length
    const frame = { start, coreStart, stage, approximate }
    if (role === 'than') return { ...frame, role: null, compared: true }
    if (role === 'from' || role === 'over') {
      const compared =
        atom.reading.form.type !== 'run' &&
        CHANGE_LEFT.test(text.slice(Math.max(0, start - 48), start)) &&
        !ONWARD.test(text.slice(atom.end, atom.end + 10))
      const relative = atom.reading.form.type === 'relative' && atom.reading.form.offset < 0
      if (compared || (role === 'from' && relative)) return { ...frame, role: null, compared: true }
      return { ...frame, role: role === 'from' ? 'since' : 'over', compared: false }
    }
    return { ...frame, role, compared: false }
  }
  return { start: coreStart, coreStart, role: null, stage, approximate, compared: false }
}

/** Reads the words left of an atom and gives the whole expression its extent and role. */
export function frameAtom(text: string, atom: Atom): { start: number; end: number; value: TimeExpression } {
  const frame = readLeft(text, atom)
  const { form } = atom.reading
  const summed = form.type === 'span' || form.type === 'run'
  const role = atom.reading.role ?? (summed ? 'over' : frame.role)
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
