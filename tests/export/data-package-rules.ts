const text = { type: 'string', minLength: 1 }
const names = { type: 'array', minItems: 1, items: text }

const field = {
  type: 'object',
  required: ['name', 'type', 'description'],
  properties: {
    name: text,
    type: {
      enum: [
        'string',
        'number',
        'integer',
        'boolean',
        'object',
        'array',
        'list',
        'datetime',
        'date',
        'time',
        'year',
        'yearmonth',
        'duration',
        'geopoint',
        'geojson',
        'any',
      ],
    },
    constraints: {
      type: 'object',
      properties: {
        required: { type: 'boolean' },
        enum: { type: 'array', minItems: 1, uniqueItems: true },
        pattern: { type: 'string', format: 'regex' },
      },
      additionalProperties: false,
    },
  },
}

/**
 * What the standard asks of a descriptor (Data Package v2, Data Resource, Table Schema), written down for the parts
 * that we use; the profile itself is not in any package.
 */
export const DATA_PACKAGE = {
  type: 'object',
  required: ['$schema', 'resources'],
  not: { required: ['profile'] },
  properties: {
    $schema: { type: 'string', format: 'uri' },
    name: text,
    version: text,
    homepage: { type: 'string', format: 'uri' },
    keywords: names,
    licenses: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', anyOf: [{ required: ['name'] }, { required: ['path'] }] },
    },
    contributors: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        minProperties: 1,
        properties: { title: text, roles: names },
        // Version 1 had one role.
        not: { required: ['role'] },
      },
    },
    sources: {
      type: 'array',
      minItems: 1,
      items: { type: 'object', minProperties: 1, properties: { path: { type: 'string', format: 'uri' } } },
    },
    resources: {
      type: 'array',
      minItems: 1,
      items: {
        type: 'object',
        required: ['name', 'path', 'type', 'schema'],
        properties: {
          name: { type: 'string', pattern: '^[a-z0-9._-]+$' },
          // A path below the descriptor: not absolute, not hidden, not upwards.
          path: { type: 'string', pattern: '^(?!/|\\.|.*\\.\\.)' },
          type: { const: 'table' },
          bytes: { type: 'integer', minimum: 0 },
          hash: { type: 'string', pattern: '^sha256:[0-9a-f]{64}$' },
          schema: {
            type: 'object',
            required: ['fields', 'primaryKey', 'missingValues'],
            properties: {
              fields: { type: 'array', minItems: 1, items: field },
              primaryKey: names,
              missingValues: { type: 'array', items: { type: 'string' } },
              foreignKeys: {
                type: 'array',
                minItems: 1,
                items: {
                  type: 'object',
                  required: ['fields', 'reference'],
                  properties: {
                    fields: names,
                    reference: {
                      type: 'object',
                      required: ['resource', 'fields'],
                      properties: { resource: text, fields: names },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
}
