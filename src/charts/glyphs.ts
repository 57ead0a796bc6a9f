import type { Kind } from '../model/mention.ts'

/** A kind's mark: one path in a box of 16 by 16 centered on 0,0, the same in text, pictures and on the canvas. */
export interface Glyph {
  readonly path: string
  readonly filled: boolean
}

const disk = (r: number): string => `M${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`

export const GLYPHS: Readonly<Record<Kind, Glyph>> = {
  level: { path: disk(5.2), filled: true },
  cap: { path: 'M-7 -2.2H7V2.2H-7Z', filled: true },
  target: { path: 'M0 -7L7 0L0 7L-7 0Z', filled: true },
  proposal: { path: 'M0 -6.2L6.2 0L0 6.2L-6.2 0Z', filled: false },
  demand: { path: 'M0 -6.4L6.8 5.6H-6.8Z', filled: true },
  estimate: { path: disk(5), filled: false },
  statement: {
    path: 'M-1.2 -4.6C-4.6 -4 -6.4 -1.6 -6.4 1.6A2.5 2.5 0 1 0 -3.6 -0.8C-3.4 -2 -2.6 -3 -1 -3.6ZM5.4 -4.6C2 -4 0.2 -1.6 0.2 1.6A2.5 2.5 0 1 0 3 -0.8C3.2 -2 4 -3 5.6 -3.6Z',
    filled: true,
  },
}
