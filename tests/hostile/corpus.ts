import { ENCODINGS } from './corpus/encodings.ts'
import { FRONT_MATTER } from './corpus/front-matter.ts'
import type { Hostile } from './corpus/make.ts'
import { MARKUP } from './corpus/markup.ts'
import { SHAPES } from './corpus/shapes.ts'

/** Files that somebody could put into `content/articles`, and what the commands make of each. */
export const CORPUS: readonly Hostile[] = [...FRONT_MATTER, ...ENCODINGS, ...MARKUP, ...SHAPES]
