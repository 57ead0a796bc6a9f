import type { Basis } from '../model/mention.ts'
import { oncePerText } from './memo.ts'

const WITH_RELATED =
  /\b(?:other ministries|related (?:expenses|outlays|spending|costs|items|expenditures)|items connected with it|coast guard|including (?:research|infrastructure|coast guard)|realignment of U\.S\. forces|public infrastructure)\b/i
const NATO_STYLE =
  /\bNATO[- ](?:style|standards?|basis|definition|criteria|method)\b|\b(?:counted|measured|calculated|by) (?:the|in|by|under|on)?\s*(?:the )?NATO(?:['’]s)?(?: way| style| method| definition| standards?)?\b|\b(?:yardstick|definition|methods?|criteria|measure|formula) (?:used by |of |that )?NATO\b/i
const SUPPLEMENTARY = /\b(?:supplementary|supplemental|extra) budgets?\b/i
const WITHOUT_EXTRA = /\binitial (?:\w+ )?budgets?\b/i
const GDP_YEAR =
  /\b(?:fiscal(?: year)?|FY)\s?(\d{4}) (?:GDP|gross domestic product)\b|\b(?:GDP|gross domestic product) (?:of|for|in) (?:fiscal(?: year)?|FY)\s?(\d{4})\b/i

/**
 * What is counted and over which GDP, only where the sentence says so. Measurements by SIPRI follow SIPRI's own
 * definition (SIPRI, "Sources and methods": all current and capital spending on armed forces).
 */
export function basisOf(sentence: string, speaker: string | null, unit: string): Basis | null {
  const gdp = unit === '%GDP' ? gdpYearIn(sentence) : null
  const counted = countedIn(sentence)
  const spending = speaker === 'SIPRI' ? 'sipri' : counted
  return spending === null && gdp === null ? null : { spending, gdp }
}

// A sentence is asked once for each of its figures.
const SENTENCES = 20

const gdpYearIn = oncePerText(SENTENCES, (sentence): string | null => {
  const year = GDP_YEAR.exec(sentence)
  return year ? `FY${year[1] ?? year[2]}` : null
})

const countedIn = oncePerText(SENTENCES, (sentence): Basis['spending'] =>
  NATO_STYLE.test(sentence)
    ? 'nato'
    : WITH_RELATED.test(sentence)
      ? 'with-related'
      : SUPPLEMENTARY.test(sentence) &&
          /\b(?:with|including|includes|brought|adding|added|combined|together|plus)\b/i.test(sentence)
        ? 'with-supplementary'
        : WITHOUT_EXTRA.test(sentence)
          ? 'initial'
          : null,
)
