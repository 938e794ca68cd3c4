import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { linking } from '../../infra/rights/linking'
import { lambdas } from '../../infra/lambdas'
import { keyAt, streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'
import { bundlesForFile, httpEvent as event } from './bundles'

const table = tableForFile()
const street = streetForFile(table)
const { folder, outputOf, invoke } = bundlesForFile(table)

describe('the API as it is uploaded', () => {
  it('is one ES module of at most 300 KB, without languages of zod that nobody reads', async () => {
    const { bytes, inputs } = outputOf('api')
    process.stdout.write(`API bundle: ${(bytes / 1024).toFixed(0)} KB\n`)

    expect(bytes).toBeLessThanOrEqual(300 * 1024)
    expect(Object.keys(inputs).filter((file) => /zod.*locales\/(?!en\.)/.test(file))).toEqual([])
    expect(await readFile(join(folder(), 'api/index.mjs'), 'utf8')).toMatch(/export\s*{[^}]*as handler/)
  })

  it('answers an HTTP event from the table', async () => {
    const body = JSON.stringify({ code: 'demo:zhou' })
    const [signedIn, unknown] = await invoke('api', [
      event('POST', '/v1/sessions', { body }),
      event('GET', '/v1/nothing'),
    ])
    const { token } = JSON.parse(signedIn?.body ?? '{}') as { token: string }
    const [me] = await invoke('api', [
      event('GET', '/v1/me', { headers: { authorization: `Bearer ${token}` } }),
    ])

    expect([signedIn?.statusCode, unknown?.statusCode, me?.statusCode]).toEqual([201, 404, 200])
    expect(JSON.parse(me?.body ?? '{}')).toMatchObject({ id: 'zhou', street: { name: '东湾街道' } })
  })
})

describe('the visit ledger as it is uploaded', () => {
  it('is a function of its own, no larger than the API, and knows whom the API signed in', async () => {
    const { bytes } = outputOf('visits')
    process.stdout.write(`visits bundle: ${(bytes / 1024).toFixed(0)} KB\n`)
    const code = JSON.stringify({ code: 'demo:zhou' })
    const [signedIn] = await invoke('api', [event('POST', '/v1/sessions', { body: code })])
    const { token } = JSON.parse(signedIn?.body ?? '{}') as { token: string }
    const headers = { authorization: `Bearer ${token}` }

    const [shown, elsewhere] = await invoke('visits', [
      event('POST', '/v1/me/household-code', { headers, body: '{}' }),
      event('GET', '/v1/me', { headers }),
    ])

    expect(bytes).toBeLessThanOrEqual(300 * 1024)
    expect([shown?.statusCode, elsewhere?.statusCode]).toEqual([201, 404])
    expect(JSON.parse(shown?.body ?? '{}')).toMatchObject({
      code: expect.stringMatching(/^\d{6}$/) as string,
    })
  })
})

describe('every function as it is uploaded', () => {
  // A workbook takes a library to read; asked a few times a year, by admins alone, it may start a little slower.
  const most = (name: string) => (name === 'tables' ? 400 : 300)

  it('is at most 300 KB', () => {
    const sizes = Object.keys(lambdas).map((name) => [name, Math.ceil(outputOf(name).bytes / 1024)] as const)
    process.stdout.write(`${sizes.map(([name, size]) => `${name} ${size}`).join(' · ')} KB\n`)

    expect(sizes.filter(([name, size]) => size > most(name))).toEqual([])
  })

  it('has a right to photos where its answers may show one, and nowhere else', () => {
    const isIn = (name: string) => (outputOf(name).inputs['functions/photo/link.ts']?.bytesInOutput ?? 0) > 0

    expect(Object.keys(lambdas).filter(isIn).sort()).toEqual([...linking].sort())
  })

  it('makes moves with what another function signed in', async () => {
    const code = JSON.stringify({ code: 'demo:shen' })
    const [signedIn] = await invoke('api', [event('POST', '/v1/sessions', { body: code })])
    const { token } = JSON.parse(signedIn?.body ?? '{}') as { token: string }
    const headers = { authorization: `Bearer ${token}`, 'idempotency-key': keyAt(street.clock.now) }
    const path = '/v1/orders/990100001-00101-2603-01KJQ6Z0000000000000000000/file'

    const [missing, elsewhere] = await invoke('moves', [
      event('POST', path, { headers, body: JSON.stringify({ version: 1 }) }),
      event('GET', '/v1/me', { headers }),
    ])

    expect([missing?.statusCode, elsewhere?.statusCode]).toEqual([404, 404])
    expect(JSON.parse(missing?.body ?? '{}')).toMatchObject({ refusal: 'notFound' })
  })
})

describe('the consumer of the stream as it is uploaded', () => {
  it('hears a batch, and says what it wants once more', async () => {
    const change = (PK: string, SK: string) => ({
      eventName: 'INSERT',
      dynamodb: { SequenceNumber: '1', Keys: { PK: { S: PK }, SK: { S: SK } }, NewImage: {} },
    })

    const answers = await invoke('stream', [{ Records: [change('T#990100001', 'SET')] }, { Records: [] }])

    expect(answers).toEqual([{ batchItemFailures: [] }, { batchItemFailures: [] }])
  })
})

describe('the documents of the API', () => {
  it('describe every operation, for programs and for people', async () => {
    const [machine, people] = await invoke('docs', [event('GET', '/v1/openapi.json'), event('GET', '/docs')])

    const { openapi, paths } = JSON.parse(machine?.body ?? '{}') as {
      openapi: string
      paths: Record<string, object>
    }
    expect(openapi).toBe('3.1.0')
    expect(paths['/v1/orders']).toMatchObject({
      post: { operationId: 'order' },
      get: { operationId: 'findOrders' },
    })
    expect(Object.keys(paths)).toContain('/v1/orders/{orderId}/accept')
    expect(people?.body).toContain('报单')
  })
})
