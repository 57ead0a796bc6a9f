import { PARLIAMENTS } from '../lexicon/bodies.ts'

/** A budget that parliament is still to vote on. */
export const TO_PARLIAMENT = new RegExp(
  String.raw`\b(?:${PARLIAMENTS})\b[^.;]{0,30}\b(?:been|were|was|are|is|being) (?:\w+ )?(?:asked|requested) to (?:approve|pass|back|adopt|endorse|vote)\b|\b(?:asks?|asked|asking|urged|requested)\b[^;]{0,50}\b(?:${PARLIAMENTS})\b|\b(?:now|still|pending) before (?:the )?(?:${PARLIAMENTS})|\b(?:submitted|sent|presented|handed) to (?:the )?(?:House|${PARLIAMENTS})\b[^;]{0,80}\bwould (?:provide|give|get|receive|allocate)\b|\b(?:proposed|proposal)\b[^;]{0,80}\b(?:handed|submitted|sent|presented) to (?:the )?(?:House|Treasury|${PARLIAMENTS})\b`,
  'i',
)
/** Who votes for money or pays it is asked at home. */
export const CITIZENS_ASKED = new RegExp(
  String.raw`\b(?:voters|taxpayers|citizens|${PARLIAMENTS})\b[^.;]{0,30}\b(?:asked|urged|pressed|told|called (?:up)?on)\b`,
  'i',
)
