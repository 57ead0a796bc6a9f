import type { Kind } from '../model/mention.ts'

/** Size of a share card in pixels: what Open Graph and Twitter show uncropped. */
export const CARD = { width: 1200, height: 630 } as const

/** Size in pixels of the picture of a chart on its card, and of the words over it. */
export const PICTURE = { width: 1056, height: 290, words: 26 } as const

/** What a card says, largest first; empty strings are left out. */
export interface CardWords {
  /** Where it goes under `/cards/`, without `.png`: `claims/jp-2-percent-of-gdp-by-2027`. */
  readonly path: string
  /** Gives the color and the glyph; null for cards that are not of a claim. */
  readonly kind: Kind | null
  /** `Target`, `Article`. */
  readonly label: string
  /** `about`, in front of the lead. */
  readonly modifier: string
  /** `2%`, or a heading. */
  readonly lead: string
  /** `of GDP`. */
  readonly of: string
  /** `by 2027`. */
  readonly period: string
  readonly who: string
  /** A name in its own script, beside `who`. */
  readonly native: string
  readonly source: string
  /** A picture without text, as an SVG document, drawn beside the words. */
  readonly picture: string
  /** Words over the picture: left edge and baseline of each in its pixels. */
  readonly captions: readonly {
    readonly text: string
    readonly x: number
    readonly y: number
    readonly color: string
  }[]
}

/** A node as satori takes it. */
export interface CardNode {
  readonly type: string
  readonly props: Readonly<Record<string, unknown>>
}

const INK = '#16191d'
const QUIET = '#50565f'

/** The light palette of the site; cards are seen on other people's pages, mostly light ones. */
const COLORS: Readonly<Record<Kind, string>> = {
  level: INK,
  cap: '#75581b',
  target: '#b3261e',
  proposal: '#8a3ea8',
  demand: '#0b5cad',
  estimate: '#00706a',
  statement: QUIET,
}

/** Faces by the names that the renderer knows them by; the later ones stand in for characters the first lack. */
const DISPLAY = 'Display, DisplayExt, Japanese'
const FIGURES = 'Figures, FiguresExt, Japanese'

type Style = Readonly<Record<string, string | number>>
const box = (style: Style, children: readonly (CardNode | string)[]): CardNode => ({
  type: 'div',
  props: { style: { display: 'flex', boxSizing: 'border-box', ...style }, children },
})
const line = (style: Style, text: string): CardNode[] =>
  text ? [box({ lineHeight: 1.25, wordBreak: 'break-word', ...style }, [text])] : []

/** Letters of the East, and pictures, which take the room of two of ours. */
const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]|\p{Extended_Pictographic}/u
const roomOf = (text: string): number => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0)

/** What fits into the room of `most` letters, cut between words where there are any. */
export function shortened(text: string, most: number): string {
  if (roomOf(text) <= most) return text
  let room = 0
  let cut = ''
  for (const c of text) {
    room += roomOf(c)
    if (room > most) break
    cut += c
  }
  const word = cut.lastIndexOf(' ')
  return `${(word > cut.length / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:–-]+$/, '')}…`
}

/** The lead as large as its length lets it be on two or three lines. */
function leadSize(words: CardWords): number {
  const length = words.modifier.length / 2 + roomOf(words.lead)
  if (words.picture) return length <= 42 ? 54 : 38
  if (length <= 8) return 200
  if (length <= 16) return 148
  if (length <= 48) return 84
  return length <= 90 ? 68 : 56
}

/**
 * The card as a tree for satori: the figure leads, then what it is for, who said it and when, and the source, in the
 * order of the pages. `glyph` is the path of the kind's mark in a box of 16 by 16 around its center.
 */
export function cardTree(words: CardWords, glyph: { path: string; filled: boolean } | null): CardNode {
  const color = words.kind ? COLORS[words.kind] : INK
  const size = leadSize(words)
  const mark = glyph
    ? `<svg xmlns="http://www.w3.org/2000/svg" width="44" height="44" viewBox="-8 -8 16 16"><path d="${glyph.path}" ${glyph.filled ? `fill="${color}"` : `fill="none" stroke="${color}" stroke-width="2"`}/></svg>`
    : ''
  const image = (svg: string, width: number, height: number): CardNode => ({
    type: 'img',
    props: {
      src: `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`,
      width,
      height,
      style: { flexShrink: 0 },
    },
  })
  const small = Math.round(size * 0.45)
  const big = size > 100
  return box(
    {
      width: CARD.width,
      height: CARD.height,
      flexDirection: 'column',
      justifyContent: 'space-between',
      padding: words.picture ? '52px 72px 36px' : '70px 72px 48px',
      backgroundColor: '#faf9f6',
      color: INK,
      fontFamily: FIGURES,
    },
    [
      // A box, not a border: satori draws a border through three clips.
      box(
        { position: 'absolute', top: 0, left: 0, width: CARD.width, height: 14, backgroundColor: color },
        [],
      ),
      box({ justifyContent: 'space-between', alignItems: 'center', fontSize: 36 }, [
        box({ alignItems: 'center', color, gap: 16 }, [
          ...(mark ? [image(mark, 44, 44)] : []),
          ...line({}, shortened(words.label, 44)),
        ]),
        ...line({ fontFamily: DISPLAY, fontSize: 40 }, 'Outlay'),
      ]),
      box({ flexDirection: 'column', gap: big ? 4 : 14 }, [
        box({ flexWrap: 'wrap', alignItems: 'baseline', columnGap: small * 0.4, fontFamily: DISPLAY }, [
          ...line({ fontSize: small }, words.modifier),
          ...line(
            { fontSize: size, lineHeight: big ? 1.1 : 1.2, color },
            shortened(words.lead, words.picture ? 72 : 120),
          ),
          ...line({ fontSize: small }, words.of),
        ]),
        ...line(
          { fontSize: big && roomOf(words.period) <= 34 ? 64 : 48, fontFamily: DISPLAY },
          shortened(words.period, 48),
        ),
        ...(words.picture
          ? [
              box({ position: 'relative', width: PICTURE.width, height: PICTURE.height }, [
                image(words.picture, PICTURE.width, PICTURE.height),
                ...words.captions.flatMap(({ text, x, y, color: tone }) =>
                  line(
                    {
                      position: 'absolute',
                      left: x,
                      top: y - PICTURE.words,
                      fontSize: PICTURE.words,
                      color: tone,
                      whiteSpace: 'nowrap',
                    },
                    text,
                  ),
                ),
              ]),
            ]
          : []),
      ]),
      box({ flexDirection: 'column', gap: 6 }, [
        box({ fontSize: words.picture ? 32 : 38, columnGap: 18, flexWrap: 'wrap', alignItems: 'baseline' }, [
          ...line({}, shortened(words.who, words.picture ? 116 : 56)),
          ...line({ color: QUIET, fontSize: 32 }, words.native),
        ]),
        ...line({ fontSize: 30, color: QUIET }, shortened(words.source, 72)),
      ]),
    ],
  )
}
