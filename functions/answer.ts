import type { Context } from 'hono'
import type { Operation } from '../shared/operation'
import { done, refuse, type Outcome } from '../shared/outcome'
import { Ulid } from '../shared/ulid'
import type { Called, CallerOf } from './caller'
import type { ApiDeps } from './deps'
import { isPassing } from './isPassing'
import { broken, json, problem, type Says } from './respond'

/** Any operation's handler: which one is settled by the contract's own name. */
export type AnyHandler = (
  request: Called & { deps: ApiDeps; input: unknown; key: string },
) => Promise<Outcome<unknown>>

export type Asked = {
  operation: Operation
  handler: AnyHandler
  deps: ApiDeps
  callerOf: CallerOf
  says?: Says | undefined
}

/** Reads the caller, checks the input, asks the handler, shapes the output, once for every operation. */
export async function answer(c: Context, asked: Asked) {
  const { operation, deps } = asked
  const requestId = c.get('requestId') as string
  try {
    const result = await ask(c, asked)
    if (!result.ok) return problem(result, requestId, asked.says)
    return json(operation.answer.parse(result.value), operation.status)
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error))
    deps.log({ requestId, broke: name, message, stack, at: deps.now() })
    return isPassing(error) ? problem({ refusal: 'unavailable' }, requestId) : broken(requestId)
  }
}

async function ask(c: Context, { operation, handler, deps, callerOf }: Asked) {
  const called = await callerOf(c, operation, deps)
  if (!called.ok) return called
  const key = operation.isCommand ? (c.req.header('Idempotency-Key') ?? '') : ''
  if (operation.isCommand && !Ulid.safeParse(key).success) return refuse('keyMissing')
  const input = await readInput(c, operation)
  if (!input.ok) return input
  return handler({ ...called.value, deps, input: input.value, key })
}

async function readInput(c: Context, { params, query, body }: Operation): Promise<Outcome<unknown>> {
  const sent = await readBody(c, body !== undefined)
  if (!sent.ok) return sent
  const parts = { params: c.req.param(), query: onceEach(c), body: sent.value }
  const input: Record<string, unknown> = {}
  for (const [name, schema] of Object.entries({ params, query, body })) {
    if (!schema) continue
    const read = schema.safeParse(parts[name as keyof typeof parts])
    if (!read.success) return refuse('badInput', blame(read.error.issues[0]))
    input[name] = read.data
  }
  // Without a query in the contract, whatever stands behind the ? is a mistake as well.
  if (!query && Object.keys(parts.query).length > 0)
    return refuse('badInput', { field: Object.keys(parts.query)[0] ?? '' })
  return done(input)
}

type Issue = { path: PropertyKey[]; code?: string; keys?: string[] }

/** The path of the field, or the name nobody knows. */
const blame = (issue: Issue | undefined) => {
  const field = [...(issue?.path ?? []), ...(issue?.keys?.slice(0, 1) ?? [])]
    .map(String)
    .join('.')
    .slice(0, 80)
  return field ? { field } : {}
}

/** A name given twice becomes a list, and no schema takes one. */
const onceEach = (c: Context) =>
  Object.fromEntries(
    Object.entries(c.req.queries()).map(([name, values]) => [name, values.length === 1 ? values[0] : values]),
  )

async function readBody(c: Context, isWanted: boolean): Promise<Outcome<unknown>> {
  const text = await c.req.text()
  if (!isWanted) return done(undefined)
  try {
    return done(JSON.parse(text))
  } catch {
    return refuse('badJson')
  }
}
