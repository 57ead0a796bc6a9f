import raw from 'virtual:timeline'
import { z } from 'zod'
import { timelineSchema } from '../model/timeline.ts'
import { type Catalog, catalogOf } from './catalog.ts'

/** The one door to the data: the prepared timeline, validated and indexed. */
function open(): Catalog {
  const read = timelineSchema.safeParse(raw)
  if (!read.success) {
    throw new Error(
      `the timeline does not fit its schema: run npm run claims\n${z.prettifyError(read.error)}`,
    )
  }
  return catalogOf(read.data)
}

export const catalog = open()
