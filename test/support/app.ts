import { api } from '../../functions/api'
import type { Outside } from '../../functions/deps'
import { setupDepsOver, type WholeDeps } from '../../functions/setup/deps'
import { uploads } from '../../functions/photo/uploads'
import { asItsFunction } from '../../infra/rights/held'
import { done, refuse } from '../../shared/outcome'
import type { Street } from '../../shared/street/street'
import { ulidOf } from '../../shared/ulid'
import { aStreet, peopleOf, type TestPerson } from './aStreet'
import type { TestTable } from './engine'

/** Monday, 2 March 2026, 10:00 in China. */
export const start = Date.parse('2026-03-02T02:00:00Z')

export type Clock = { now: number }

/** WeChat's login, with a code for each user: `ok-<user>`. Its contract is kept by test/local/wechat. */
const fakeWechat = {
  openidFor: async (code: string) =>
    code.startsWith('ok-') ? done(`openid-${code.slice(3)}`) : refuse('badCode'),
}

function memoryFiles() {
  const files = new Map<string, Buffer>()
  return {
    files,
    show: async (key: string, jpeg: Buffer) => void (files.has(key) || files.set(key, jpeg)),
    read: async (key: string) => files.get(key),
  }
}

export function depsFor(table: TestTable, clock: Clock, more: Partial<Outside> = {}) {
  return setupDepsOver({
    now: () => clock.now,
    randomDigit: () => Math.floor(Math.random() * 32),
    db: table.db,
    tableName: table.tableName,
    secrets: { token: 'a-token-secret-of-the-tests-only', seal: 'a-seal-secret-of-the-tests-only' },
    wechat: fakeWechat,
    photoFiles: memoryFiles(),
    settings: { demo: true, defaultStreet: '990100001', appId: 'wxtest' },
    log: (line) => process.stderr.write(`${JSON.stringify(line)}\n`),
    ...more,
  })
}

const hourMs = 3_600_000

/** A street that is looked after from now on: its clock has nothing to look back for. */
export async function settle(deps: WholeDeps, street: Street, people: TestPerson[]) {
  const staff = people
    .filter(({ roles }) => roles.some(({ role }) => role !== 'resident'))
    .map(({ id, name, roles }) => ({ id, name, roles }))
  await deps.streets.save({ ...street, staff })
  await deps.clock.sweepFrom(street.id, Math.floor(deps.now() / hourMs))
  for (const { id, name, phone, roles, household } of people) {
    await deps.people.save(id, { name, homeStreet: street.id, ...(phone && { phone }) })
    await deps.people.saveStanding(id, street.id, { roles, ...(household && { household }) })
  }
}

/** So much later, with nothing to ring in between: its clock looks back no further than to then. */
export async function quietUntil(
  { clock, deps, street }: { clock: Clock; deps: WholeDeps; street: Street },
  time: number,
) {
  clock.now = time
  await deps.clock.sweepFrom(street.id, Math.floor(time / hourMs))
}

let keysMade = 0
/** A command key of this moment, a new one each time. */
export const keyAt = (now: number) => {
  let rest = (keysMade += 1)
  return ulidOf(now, () => {
    const digit = rest % 32
    rest = Math.floor(rest / 32)
    return digit
  })
}

export type Reply = { status: number; body: Record<string, unknown> & { refusal?: string } }

type CodeOf = (personId: string) => string | Promise<string>

/** The app as its callers see it: HTTP in, JSON out, signed in as whoever is named. */
export function callers(deps: WholeDeps, clock: Clock, codeOf: CodeOf = (personId) => `demo:${personId}`) {
  const app = api(deps, asItsFunction)
  const photoApp = uploads(deps)
  const tokens = new Map<string, { token: string; until: number }>()

  async function tokenOf(personId: string) {
    const known = tokens.get(personId)
    if (known && known.until > clock.now) return known.token
    const signedIn = await app.request('/v1/sessions', {
      method: 'POST',
      body: JSON.stringify({ code: await codeOf(personId) }),
    })
    const { token } = (await signedIn.json()) as { token: string }
    tokens.set(personId, { token, until: clock.now + 600_000 })
    return token
  }

  async function send(path: string, init: RequestInit): Promise<Reply> {
    const answer = await app.request(path, init)
    const text = await answer.text()
    return { status: answer.status, body: text ? (JSON.parse(text) as Reply['body']) : {} }
  }

  const as = (personId: string) => {
    const headers = async () => ({ Authorization: `Bearer ${await tokenOf(personId)}` })
    return {
      get: async (path: string) => send(`/v1${path}`, { headers: await headers() }),
      post: async (path: string, body: unknown, key = keyAt(clock.now)) =>
        send(`/v1${path}`, {
          method: 'POST',
          headers: { ...(await headers()), 'Idempotency-Key': key },
          body: typeof body === 'string' ? body : JSON.stringify(body),
        }),
      put: async (path: string, body: unknown, key = keyAt(clock.now)) =>
        send(`/v1${path}`, {
          method: 'PUT',
          headers: { ...(await headers()), 'Idempotency-Key': key },
          body: JSON.stringify(body),
        }),
    }
  }
  return { app, photoApp, send, as }
}

export type Callers = ReturnType<typeof callers>

/** A street with everybody in it, on the table of this file. Filled before the first test runs. */
export function streetForFile(table: TestTable, streetId = '990100001') {
  const street = aStreet(streetId)
  const people = peopleOf(street)
  const clock: Clock = { now: start }
  const kept = { clock, street, people } as {
    clock: Clock
    street: Street
    people: typeof people
    deps: WholeDeps
  } & Callers
  beforeAll(async () => {
    const deps = depsFor(table, clock)
    Object.assign(kept, { deps, ...callers(deps, clock) })
    await settle(deps, street, Object.values(people))
  })
  return kept
}
