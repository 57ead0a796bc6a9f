import { z } from 'zod'
import { LIST_DELIMITER } from './csv.ts'
import type { Table } from './tables.ts'

/** One column as Table Schema (Data Package v2) describes it. */
export interface Field {
  readonly name: string
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date'
  readonly description: string
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
export function fieldsOf(table: Pick<Table, 'row'>): Field[] {
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
  const list = types(own).includes('array')
  const type = typeOf(
    name,
    types(own)
      .filter((one) => one !== 'null')
      .join(' or '),
    own.format,
  )
  const constraints = {
    // An empty list is an empty cell, which a reader takes for a missing value.
    ...(nullable || list ? {} : { required: true as const }),
    ...(own.enum ? { enum: own.enum.map(String) } : {}),
    ...(type === 'string' && own.pattern ? { pattern: own.pattern } : {}),
  }
  return {
    name,
    type,
    description: list ? `${description}; several are joined by “${LIST_DELIMITER}”` : description,
    ...(Object.keys(constraints).length > 0 ? { constraints } : {}),
  }
}

function typeOf(name: string, type: string, format: string | undefined): Field['type'] {
  // The type `list` came with version 2 of the standard, and readers of version 1 refuse the table for it.
  if (type === 'array') return 'string'
  if (type === 'string') return format === 'date' ? 'date' : 'string'
  if (type === 'number' || type === 'integer' || type === 'boolean') return type
  throw new Error(`column ${name} is a ${type || 'mixture'}, which a cell cannot hold`)
}
