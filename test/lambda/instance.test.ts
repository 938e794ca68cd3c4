import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startInstance, type Instance } from './instance'

const folder = mkdtempSync(join(tmpdir(), 'emulin-instance-'))
afterAll(() => rmSync(folder, { recursive: true }))
const running: Instance[] = []
afterEach(async () => {
  for (const instance of running.splice(0)) await instance.end()
})

/** A function that is this module. */
async function started(code: string) {
  writeFileSync(join(folder, 'start.mjs'), code)
  const instance = await startInstance(
    {
      ...{ name: 'one', arn: 'arn', folder, handler: 'start.handler', runtime: 'nodejs22.x' },
      ...{ memory: 128, seconds: 3, environment: { GREETING: '你好' }, statements: [] },
    },
    {},
  )
  running.push(instance)
  return instance
}

describe('what stands for Lambda in the tests', () => {
  it('runs under Node 22, in the time of UTC, with the settings it was given and no others', async () => {
    const one = await started(
      `export const handler = () => [process.version, new Date(0).getHours(), process.env.GREETING, process.env.HOME]`,
    )

    expect(await one.invoke({})).toEqual({ json: [expect.stringMatching(/^v22\./), 0, '你好', null] })
  })

  it('hands over the event and what there is to know of the call, and takes JSON', async () => {
    const one = await started(`export const handler = async (event, context) => ({
      said: event.said, name: context.functionName, left: context.getRemainingTimeInMillis() > 2000, gone: undefined })`)

    expect(await one.invoke({ said: '路灯' })).toEqual({ json: { said: '路灯', name: 'one', left: true } })
  })

  it('streams, with the head before the first piece', async () => {
    const one = await started(`export const handler = awslambda.streamifyResponse(async (event, stream) => {
      const answer = awslambda.HttpResponseStream.from(stream, { statusCode: 206 })
      answer.write('路')
      await new Promise((resolve) => setImmediate(resolve))
      answer.end('灯')
    })`)

    expect(await one.invoke({})).toEqual({
      bytes: Buffer.from('{"statusCode":206}\0\0\0\0\0\0\0\0路灯'),
      contentType: 'application/vnd.awslambda.http-integration-response',
    })
  })

  it('does nothing between two calls, whatever a call has left undone', async () => {
    const one = await started(`setInterval(() => console.log('still at it'), 1)
      export const handler = () => new Promise((resolve) => setTimeout(resolve, 5))`)
    const another = 'export const handler = () => 1'
    await one.invoke({})
    // What it has written by then has arrived when another has started.
    await started(another)
    const saidBefore = one.said()

    await started(another)

    expect(saidBefore).toContain('still at it')
    expect(one.said()).toBe(saidBefore)
  })

  it('tells what a call broke on, and goes on', async () => {
    const one = await started(`export const handler = ({ is }) => { if (is) throw new RangeError(is) }`)

    await expect(one.invoke({ is: 'too much' })).rejects.toThrow('one: RangeError: too much')
    expect(await one.invoke({})).toEqual({ json: null })
  })

  it.each([
    [
      'words that Node 22 does not know',
      'using one = undefined; export const handler = () => 1',
      'SyntaxError',
    ],
    ['nothing of that name', 'export const other = () => 1', 'start.handler is no function'],
    ['no end', 'export const handler = () => process.exit(1)', 'Runtime.ExitError'],
  ])('does not take a module with %s for one that works', async (_, code, words) => {
    await expect(started(code).then((one) => one.invoke({}))).rejects.toThrow(words)
  })
})
