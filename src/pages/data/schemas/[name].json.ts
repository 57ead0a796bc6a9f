import type { APIRoute, GetStaticPaths } from 'astro'
import { jsonSchema, SCHEMAS } from '../../../export/schemas.ts'
import { json, to } from '../../../site/takeaway.ts'

export const getStaticPaths = (() =>
  SCHEMAS.map((schema) => ({
    params: { name: schema.name },
    props: { schema },
    cacheKey: schema.name,
  }))) satisfies GetStaticPaths

export const GET: APIRoute<{ schema: (typeof SCHEMAS)[number] }> = ({ props: { schema } }) =>
  json(jsonSchema(schema, to), 'application/schema+json')
