/**
 * Words that tell what is being done with a figure. A class names the *intent* a word expresses; which kind a
 * figure becomes is decided later, from the class together with who acts and on whom (kind.ts).
 */
export const CUE_CLASSES = [
  'say', // reports speech
  'spend', // uses money
  'measure', // states how much something is
  'approve', // adopts a budget
  'plan', // intends or undertakes
  'want', // wishes; depends wholly on who wishes
  'propose', // puts forward
  'request', // asks for money
  'ask', // asks somebody else to act
  'consider', // has not decided
  'estimate', // projects or converts
  'cap', // holds below a line
  'hold', // keeps at a level
  'former', // belongs to an earlier programme
  'rise', // change up
  'fall', // change down
  'negate',
  'deny',
  'hedge',
] as const
export type CueClass = (typeof CUE_CLASSES)[number]

export interface CueRow {
  readonly class: CueClass
  readonly pos: 'verb' | 'noun' | 'word'
  readonly forms: string
}

const verbs = (cls: CueClass, forms: string): CueRow => ({ class: cls, pos: 'verb', forms })
const nouns = (cls: CueClass, forms: string): CueRow => ({ class: cls, pos: 'noun', forms })
const words = (cls: CueClass, forms: string): CueRow => ({ class: cls, pos: 'word', forms })

/** Verbs are given as lemmas and inflected regularly; irregular forms stand after `:`. Phrases inflect their first word. */
export const cues: readonly CueRow[] = [
  verbs(
    'say',
    'say:said|tell:told|state|note|add|explain|announce|declare|report|disclose|reveal|confirm|argue|insist|observe|write:wrote,written|remark|comment|warn|claim|maintain|stress|emphasize|emphasise|acknowledge|admit|concede|reiterate|repeat|respond|reply|point out|cite|quote|assert|complain|contend|recall|underline|underscore|pronounce|remind|caution|brief|lament|inform|hint|signal|answer|retort|affirm|reaffirm|allege|testify|express|convey|tweet|post|boast|mention|refer to|invoke|bring up:brought up',
  ),
  words(
    'say',
    'countered that|suggested that|put it|thinks|holds that|held that|think that|believes|believe that|made clear|makes clear|made it clear|makes it clear|made plain|makes plain|made it plain|let it be known|calls it|called it|according to|going by|by the count of|by the reckoning of|in the words of|in the view of|in the opinion of|as reported by|figures from|data from|figures show|data show|data showed|by the arithmetic of|in the reckoning of|by the calculation of|by the tally of|on the estimates of|by estimates of|as estimated by|as calculated by|by his reckoning|by her reckoning|in his view|in her view|in his words|in her words|in his opinion|in her opinion|by his count|by her count|by its count',
  ),
  verbs(
    'spend',
    'spend:spent|devote|give:gave,given|invest|pour|earmark|allocate|allot|dedicate|pay:paid|assign|appropriate|set aside:set aside,setting aside,sets aside|put aside|lay out:laid out|channel|fund|provide|receive|get:got,gets,getting|go to:went to,goes to|claim|take up|put into|plow|funnel',
  ),
  verbs(
    'measure',
    'stand:stood|amount|total|equal|account for|reach|hit|top|exceed|surpass|come to:came to,comes to|come in at:came in at|number|constitute|represent|make up:made up|work out:worked out|run to:ran to|weigh in|register|average|compare|mark|set:set|sit at:sat at|be at:was at,is at,are at,were at|hover',
  ),
  words('measure', 'equal to|equivalent to|is|are|was|were|has been|have been|had been|accounting for|worth'),
  verbs(
    'approve',
    'approve|enact|pass|adopt|clear|endorse|sign|finalize|finalise|authorize|authorise|ratify|okay|sign off|compile|put together:put together,putting together|rubber-stamp|give its consent:gave its consent|give its approval:gave its approval,given its approval|give its endorsement:gave its endorsement|give its blessing:gave its blessing|give its assent:gave its assent|give the nod:gave the nod|nod through|vote through|vote for|unveil|hand down|draw up:drew up,drawn up|submit|present|lay before:laid before|lay down:laid down,lays down|set down:set down',
  ),
  words(
    'approve',
    'voted|completed a draft|completed a proposal|completed its proposal|completed its proposals|completed its draft|completed its report|completed a report|finished a draft',
  ),
  nouns('approve', 'approval|consent|go-ahead|green light|nod|endorsement|assent|blessing'),
  verbs(
    'plan',
    'plan|aim|pledge|commit|vow|promise|intend|decide|agree|resolve|order|instruct|schedule|target|undertake:undertook,undertaken|settle on|set out:set out,sets out,setting out|embark|direct|determine|guarantee|swear:swore,sworn|set:set|fix|settle|work toward|work towards|head for|shoot for|strive|aspire',
  ),
  words(
    'plan',
    'ruled that|decreed that|stipulated that|stipulates that|means to|mean to|meant to|is to|are to|was to|were to|is meant to|are meant to|is intended to|are intended to|is designed to|is supposed to|will|shall|is set to|are set to|set to|is due to|are due to|due to reach|is slated to|on course to|on course for|on track to|on track for|is determined to|determined to|on the way to|poised to|going to|is going to|ready to|prepared to|willing to|is willing to|is looking at|are looking at|deadline|by the end of',
  ),
  nouns(
    'plan',
    'target|goal|aim|objective|pledge|commitment|plan|program|programme|guideline|benchmark|standard|ambition|roadmap|promise|vow|blueprint|yardstick|strategy|timetable|undertaking|intention',
  ),
  verbs('want', 'want|wish|hope|seek:sought|need|favor|favour|desire|look to|prefer|would like'),
  words(
    'want',
    'would rather|would rather see|would like to see|should|ought to|must|needs to|has to|have to',
  ),
  verbs(
    'propose',
    'propose|recommend|suggest|advocate|hold out:held out|offer|campaign on|talk of|call for|float|table|campaign|champion|moot|put forward|speak of:spoke of,spoken of|push for|argue for|make the case for:made the case for,making the case for',
  ),
  nouns(
    'propose',
    'proposal|recommendation|manifesto|platform|draft proposal|election pledge|campaign pledge|campaign promise|policy platform|election platform|bid|suggestion|motion',
  ),
  verbs(
    'request',
    'request|hand in|turn in:turned in|send in:sent in|ask for|apply|file|apply for|put in for|petition for|look for',
  ),
  nouns(
    'request',
    'request|budget request|budgetary request|budget requests|requests|funding request|wish list|proposed budget|budget proposal|draft request|budgetary requests',
  ),
  verbs(
    'ask',
    'urge|press|demand|ask|call|call on|call upon|push|insist|expect|pressure|lobby|exhort|encourage|implore|prod|goad|lean on|browbeat|badger|compel|require|challenge|nudge|harangue|dun|summon|name a figure|name a number|name a percentage|name its price|name their price',
  ),
  nouns(
    'ask',
    'appeal|demand|pressure|push|insistence|urging|exhortation|plea|call|calls|ultimatum|expectation',
  ),
  verbs(
    'consider',
    'consider|study|mull|weigh|explore|discuss|eye|look into|debate|examine|contemplate|think about:thought about|think of:thought of|review|toy with',
  ),
  words(
    'consider',
    'is considering|are considering|is weighing|is mulling|under study|under consideration|under discussion|under review|on the table|in talks|in mind|thinking of|in its sights|in their sights|in his sights|in her sights|in the works|in the final stage|in the final stages|final arrangements|making arrangements|final coordination|leaning toward|leaning towards|inclined to|may|might|could',
  ),
  verbs(
    'estimate',
    'estimate|project|forecast|predict|calculate|reckon|anticipate|foresee:foresaw,foreseen|extrapolate',
  ),
  nouns('estimate', 'estimate|estimates|projection|projections|forecast|forecasts|calculation|calculations'),
  words(
    'estimate',
    'bound to|is bound to|could well|expects to|expect to|expecting to|would|would be|would mean|expected to|is expected to|are expected to|likely to|is likely to|on current plans|on present trends|would amount|would come|would have come|projected|would cost|would bring|would take|that means|this means|which means|meaning|translates to|translates into|that would|roughly equivalent|when counted|if counted',
  ),
  verbs('cap', 'cap|limit|restrict|confine'),
  nouns(
    'cap',
    'cap|ceiling|limit|threshold|lid|barrier|custom|taboo|limitation|restraint|constraint|rule|norm|convention|line|bar|framework|self-restraint|practice|wall|cutoff|precedent|red line',
  ),
  words('cap', 'self-imposed|de facto|unwritten|unofficial|informal|bound by|customary|rule of thumb'),
  verbs(
    'hold',
    'keep:kept|hold:held|stay|remain|maintain|contain|stick to:stuck to|hew to|linger|languish|adhere',
  ),
  words(
    'former',
    'former|previous|the previous|preceding|outgoing|old|earlier program|last program|expiring',
  ),
  verbs(
    'rise',
    'rise:rose,risen|increase|grow:grew,grown|climb|jump|surge|raise|boost|swell:swelled,swollen|soar|expand|gain|lift|go up:went up,goes up|rocket|double|triple|ramp up|step up|hike|bump|leap|shoot up:shot up|inflate|outstrip|balloon|accelerate|advance|edge up|tick up',
  ),
  nouns(
    'rise',
    'rise|increase|jump|hike|growth|boost|surge|gain|expansion|uptick|increment|leap|climb|bump|uplift|spike|raise',
  ),
  words('rise', 'up|higher|more|larger|bigger|greater|above|extra'),
  verbs(
    'fall',
    'fall:fell,fallen|drop|decline|decrease|shrink:shrank,shrunk|cut:cut,cutting,cuts|reduce|slip|trim|slash|contract|dip|slide:slid|lower|plunge|tumble|recede|dwindle|pare|slim',
  ),
  nouns('fall', 'fall|cut|drop|decline|reduction|decrease|dip|contraction|slump|slide'),
  words('fall', 'down|lower|less|smaller|below'),
  words(
    'negate',
    "not|n't|no|never|neither|nor|without|cannot|can't|won't|wouldn't|doesn't|didn't|isn't|wasn't|hasn't|hadn't|don't|hardly|no longer|nothing|none",
  ),
  verbs(
    'deny',
    'deny|refute|reject|dismiss|rebut|rule out|contradict|repudiate|brush aside|disavow|refuse|resist',
  ),
  words(
    'hedge',
    'reportedly|allegedly|apparently|purportedly|is said to|are said to|was said to|is reported to|are reported to|is reported|was reported|is believed to|are believed to|is thought to|are thought to|is understood to|it is understood|rumored|rumoured|it emerged|seems to|appears to|seemingly|could|might|may|possibly|perhaps|is considering|are considering|is weighing|is mulling|under consideration|under study|is expected to|are expected to|has reportedly',
  ),
]

const VOWEL = /[aeiou]/

/** Regular forms of an English verb: base, -s, -ed, -ing, with the usual spelling changes. */
function inflect(base: string): string[] {
  const last = base.at(-1) ?? ''
  const before = base.at(-2) ?? ''
  if (last === 'e') return [base, `${base}s`, `${base}d`, `${base.slice(0, -1)}ing`]
  if (last === 'y' && !VOWEL.test(before)) {
    const stem = base.slice(0, -1)
    return [base, `${stem}ies`, `${stem}ied`, `${base}ing`]
  }
  const s = /(?:s|x|z|ch|sh)$/.test(base) ? `${base}es` : `${base}s`
  const doubled = /[^aeiou][aeiou][bdglmnprt]$/.test(base) ? base + last : base
  return [...new Set([base, s, `${base}ed`, `${base}ing`, `${doubled}ed`, `${doubled}ing`])]
}

/** Every form of a cue row, lower case; a phrase inflects in its first word. */
export function cueForms(row: CueRow): string[] {
  const forms: string[] = []
  for (const entry of row.forms.split('|')) {
    const [lemma = '', irregular = ''] = entry.split(':')
    const extra = irregular ? irregular.split(',') : []
    const [first = '', ...rest] = lemma.split(' ')
    const tail = rest.length ? ` ${rest.join(' ')}` : ''
    if (row.pos === 'verb') {
      forms.push(...inflect(first).map((form) => form + tail))
      forms.push(...extra.map((form) => (form.includes(' ') || !tail ? form : form + tail)))
    } else if (row.pos === 'noun') forms.push(lemma, /s$/.test(lemma) ? lemma : plural(lemma))
    else forms.push(lemma)
  }
  return forms
}

function plural(noun: string): string {
  return /[^aeiou]y$/.test(noun)
    ? `${noun.slice(0, -1)}ies`
    : /(?:s|x|ch|sh)$/.test(noun)
      ? `${noun}es`
      : `${noun}s`
}
