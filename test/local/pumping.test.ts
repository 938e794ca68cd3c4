import { setTimeout as sleep } from 'node:timers/promises'
import { demoStreet } from '../../infra/demo/street'
import { aStreet } from '../support/aStreet'
import { keyAt } from '../support/app'
import { anOrder } from '../workOrder/orders'
import { startSmallStack } from './startSmallStack'
import { temporaryFolder } from './temporaryFolder'

const folders = temporaryFolder()
const order = anOrder(aStreet(demoStreet.id))

async function signIn(url: string, person: string) {
  const body = JSON.stringify({ code: `demo:${person}` })
  const answer = await fetch(`${url}/v1/sessions`, { method: 'POST', body })
  return { Authorization: `Bearer ${((await answer.json()) as { token: string }).token}` }
}

async function report(url: string) {
  const headers = { ...(await signIn(url, 'zhou')), 'Idempotency-Key': keyAt(Date.now()) }
  const answer = await fetch(`${url}/v1/orders`, { method: 'POST', headers, body: JSON.stringify(order) })
  return ((await answer.json()) as { order: { id: string } }).order.id
}

/** How many orders the grid worker has been told of. */
async function toldNow(url: string, headers: Record<string, string>) {
  const answer = await fetch(`${url}/v1/me/inbox`, { headers })
  const { notices } = (await answer.json()) as { notices: { of: string; orders: number }[] }
  return notices.filter(({ of }) => of === 'turn').reduce((sum, { orders }) => sum + orders, 0)
}

/** The same, once there are so many at least. */
async function toldTo(url: string, least: number) {
  const headers = await signIn(url, 'shen')
  for (let tries = 0; tries < 200; tries++) {
    const told = await toldNow(url, headers)
    if (told >= least) return told
    await sleep(50)
  }
  throw new Error('not told')
}

it('a stack that is killed tells what it had not told yet when it starts again, and nothing twice', async () => {
  const data = folders.another()
  const first = startSmallStack(['--port', '0', '--data', data])
  const url = await first.url
  await report(url)
  await toldTo(url, 1)
  await report(url)
  await first.end('SIGKILL')

  const second = startSmallStack(['--port', '0', '--data', data])
  // Nobody is let in before all is told and counted.
  const told = await toldNow(await second.url, await signIn(await second.url, 'shen'))
  await report(await second.url)

  expect(told).toBe(2)
  expect(await toldTo(await second.url, 3)).toBe(3)
  await second.end('SIGTERM')
})
