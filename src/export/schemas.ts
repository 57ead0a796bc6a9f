import { z } from 'zod'
import { mentionSchema } from '../model/mention.ts'
import type { Addresses } from './addresses.ts'
import { chartFileSchema } from './chart-file.ts'
import { SCHEMA_VERSION } from './datapackage.ts'
import { articleFileSchema, claimFileSchema } from './files.ts'
import { TABLES } from './tables.ts'

interface Published {
  readonly name: string
  readonly title: string
  readonly schema: z.ZodType
}

/** Every schema that is published, each at `/data/schemas/<name>.json`. */
export const SCHEMAS: readonly Published[] = [
  ...TABLES.map(({ name, title, row }) => ({ name, title, schema: z.array(row) })),
  { name: 'claim', title: 'The file of one claim, /claims/<id>.json', schema: claimFileSchema },
  { name: 'article', title: 'The file of one article, /articles/<slug>.json', schema: articleFileSchema },
  { name: 'chart', title: 'What a chart shows, /charts/<name>.metadata.json', schema: chartFileSchema },
  { name: 'mention', title: 'One line of extract --ndjson', schema: mentionSchema },
]

/** A published schema as JSON Schema, draft 2020-12; what zod checks beyond it (dates that exist) is not expressed. */
export function jsonSchema({ name, title, schema }: Published, to: Addresses): Record<string, unknown> {
  const { $schema, ...rest } = z.toJSONSchema(schema)
  return {
    $schema,
    $id: to.file(`data/schemas/${name}.json`),
    title,
    $comment: `Version ${SCHEMA_VERSION}`,
    ...rest,
  }
}
