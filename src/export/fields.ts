import { z } from 'zod'
import { LIST_DELIMITER } from './csv.ts'
import type { Table } from './tables.ts'

/** One column as Table Schema (Data Package v2) describes it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date' | 'list'
  readonly description: string
  readonly delimiter?: string
  readonly itemType?: 'string'
  readonly constraints?: {
    readonly required?: true
    readonly enum?: readonly string[]
    readonly pattern?: string
  }
}

interface JsonSchema {
  type?: string | string[]
  format?: string
  enum?: unknown[]
  pattern?: string
  description?: string
  anyOf?: JsonSchema[]
}

/**
 * The columns of a table from its zod schema: types, allowed values and the descriptions written there. Throws on a
 * column without a description or of a shape that a CSV cell cannot hold.
 */
export function fieldsOf(table: Table): Field[] {
  return Object.entries(table.row.shape).map(([name, schema]) =>
    fieldOf(name, z.toJSONSchema(schema as z.ZodType) as JsonSchema),
  )
}

function fieldOf(name: string, json: JsonSchema): Field {
  const types = (schema: JsonSchema): string[] => [schema.type ?? []].flat()
  const choices = json.anyOf ?? [json]
  const nullable = choices.some((choice) => types(choice).includes('null'))
  const own = choices.find((choice) => types(choice).some((type) => type !== 'null')) ?? json
  const description = json.description ?? own.description
  if (!description) throw new Error(`column ${name} has no description`)
  const type = typeOf(
    name,
    types(own)
      .filter((one) => one !== 'null')
      .join(' or '),
    own.format,
  )
  const constraints = {
    // An empty list is an empty cell, which a reader takes for a missing value.
    ...(nullable || type === 'list' ? {} : { required: true as const }),
    ...(own.enum ? { enum: own.enum.map(String) } : {}),
    ...(type === 'string' && own.pattern ? { pattern: own.pattern } : {}),
  }
  return {
    name,
    type,
    description,
    ...(type === 'list' ? { delimiter: LIST_DELIMITER, itemType: 'string' as const } : {}),
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function typeOf(name: string, type: string, format: string | undefined): Field['type'] {
  if (type === 'array') return 'list'
  if (type === 'string') return format === 'date' ? 'date' : 'string'
  if (type === 'number' || type === 'integer' || type === 'boolean') return type
  throw new Error(`column ${name} is a ${type || 'mixture'}, which a cell cannot hold`)
}
