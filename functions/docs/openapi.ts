import * as z from 'zod/mini'
import { allOperations } from './allOperations'
import type { Operation } from '../../shared/operation'
import { allRefusalWords } from '../../shared/allRefusalWords'
import { refusals } from '../../shared/refusals'

type Schema = Record<string, unknown>

const schemaOf = (schema: z.ZodMiniType, io: 'input' | 'output'): Schema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, unrepresentable: 'any' })
  return rest
}

function parametersIn(place: 'path' | 'query', schema: z.ZodMiniType | undefined) {
  if (!schema) return []
  const { properties = {}, required = [] } = schemaOf(schema, 'input') as {
    properties?: Record<string, Schema>
    required?: string[]
  }
  return Object.entries(properties).map(([name, property]) => ({
    name,
    in: place,
    required: required.includes(name),
    schema: property,
  }))
}

const keyHeader = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description: '客户端生成的 ULID：同一个编号重发，得到同一个结果',
  schema: { type: 'string', pattern: '^[0-7][0-9A-HJKMNP-TV-Z]{25}$' },
}

const problemAnswer = {
  description: refusals.map((code) => `${code}：${allRefusalWords[code]}`).join('\n'),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
}

const described = ({ params, query, body, answer, status, about, by, isCommand }: Operation) => ({
  summary: about,
  security: by === 'anyone' ? [] : [{ bearer: [] }],
  parameters: [
    ...parametersIn('path', params),
    ...parametersIn('query', query),
    ...(isCommand ? [keyHeader] : []),
  ],
  ...(body && {
    requestBody: { required: true, content: { 'application/json': { schema: schemaOf(body, 'input') } } },
  }),
  responses: {
    [status]: {
      description: about,
      content: { 'application/json': { schema: schemaOf(answer, 'output') } },
    },
    default: problemAnswer,
  },
})

/** OpenAPI 3.1 of the contract: nothing in it is written by hand a second time. */
export function openapi(demo: boolean) {
  const paths: Record<string, Record<string, unknown>> = {}
  for (const [name, operation] of allOperations) {
    if (operation.demoOnly && !demo) continue
    const path = (paths[`/v1${operation.path}`] ??= {})
    path[operation.method.toLowerCase()] = { operationId: name, ...described(operation) }
  }
  return {
    openapi: '3.1.0',
    info: {
      title: 'e睦邻',
      version: '1',
      description: '群众点单 → 网格报单 → 社区派单 → 部门接单 → 督办销单',
    },
    paths,
    components: {
      securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
      schemas: {
        Problem: {
          type: 'object',
          required: ['type', 'title', 'status', 'refusal', 'requestId'],
          properties: {
            type: { type: 'string' },
            title: { type: 'string' },
            status: { type: 'integer' },
            refusal: { type: 'string', enum: [...refusals] },
            detail: { type: 'string' },
            field: { type: 'string' },
            requestId: { type: 'string' },
            order: { type: 'object', description: '别人动过之后的工单' },
          },
        },
      },
    },
  }
}
