import type { Annotation } from './annotation.ts'
import type { Block } from './document.ts'
import { type Figure, findFigures } from './figures.ts'

/** "50.2" alone in a cell, "Poland: 4.12" in a list. */
const BARE = /^(?:(.{2,40}?)(?::|\s[–—-])\s+)?(\d{1,3}(?:,\d{3})+(?:\.\d{1,3})?|\d{1,4}(?:\.\d{1,3})?)$/
const SHARE = /(?:percentage|share|per ?cent|%)\s+of\s+(?:the\s+)?(?:GDP|gross domestic product)/i
const SCALE_THEN_NAME =
  /\b(trillion|billion|million|bn|tn)s?(?:\s+of)?\s+((?:US |Australian |Canadian )?(?:won|yen|dollars|euros|pounds|yuan|rupees|pesos))\b/i
const CODE_THEN_SCALE =
  /(?:\b(KRW|JPY|USD|EUR|GBP|CNY|TWD|AUD|CAD|INR|PHP)|((?:US|NT|A|C)?[$€£¥₩₹]))\s?(trillion|billion|million|bn|tn)\b/i

/** How a number is to be written out so that it has the unit a heading tells; null where it tells none. */
function unitIn(heading: string): ((number: string) => string) | null {
  if (SHARE.test(heading)) return (number) => `${number} percent`
  const named = SCALE_THEN_NAME.exec(heading)
  if (named) return (number) => `${number} ${named[1]} ${named[2]}`
  const coded = CODE_THEN_SCALE.exec(heading)
  if (!coded) return null
  const before = coded[1] ? `${coded[1]} ` : (coded[2] ?? '')
  return (number) => `${before}${number} ${coded[3]}`
}

/** Each item of a list looks through the line that opens it. */
const LONGEST_OPENING = 200

/** Words that open a list or a table and tell the unit of its numbers: a heading, a caption, a line that ends so. */
const opensList = ({ heading, text }: Block): boolean =>
  text.length <= LONGEST_OPENING && (heading || /:\s*$|\bunit\b|^\(in /i.test(text.trim()))

/** A block with the figures that its heading makes of its bare number. */
interface Headed {
  readonly block: Block
  readonly figures: readonly Annotation<Figure>[]
}

/**
 * Reads numbers that have their unit in a heading: "Spending as a percentage of GDP:" above "Poland: 4.12", "Budget
 * (trillion won)" above "50.2". Asked of the blocks of an article one after the other.
 */
export function headedFigures(): (block: Block) => Headed {
  let opening: string | null = null
  return (block) => {
    const bare = BARE.exec(block.text.trim())
    if (!block.cell && !bare) {
      opening = opensList(block) && unitIn(block.text) ? block.text : null
      return { block, figures: [] }
    }
    const number = bare?.[2]
    if (!number || (/^(?:19|20)\d{2}$/.test(number) && block.cell)) return { block, figures: [] }
    const unit = (block.cell ? unitIn(block.cell.column) : null) ?? (opening ? unitIn(opening) : null)
    const read = unit ? findFigures(unit(number)) : []
    const [figure] = read
    if (!figure || read.length !== 1) return { block, figures: [] }
    const start = block.text.lastIndexOf(number)
    const end = start + number.length
    return {
      // An item of a list stands under the line that opens the list, as a cell under its column.
      block: block.cell ? block : { ...block, cell: { column: opening ?? '', row: bare[1] ?? '' } },
      figures: [
        {
          ...figure,
          start,
          end,
          rule: 'figure.headed',
          parents: [],
          value: { ...figure.value, coreStart: start, coreEnd: end, converted: [] },
        },
      ],
    }
  }
}
