import type { Callers } from './callers'
import { looks } from './looks'
import type { Pool } from './pool'
import type { Side } from './side'

/** Somebody of each office, and a neighbour: what they see differs. */
const everybody = ['yezhiqiu', 'qiqiaoyun', 'yuyangfan', 'chengwenyuan', 'wenyizhou']
/** What there are several of is looked at by one who may, and by whoever is shown more or less of it. */
const several = 3
const desk = 'yuyangfan'
const others: Record<string, string[]> = {
  getOrder: ['yezhiqiu', 'luoshifu', 'chengwenyuan'],
  orderBefore: ['chengwenyuan'],
  openVisit: ['qiqiaoyun'],
  visitOpenings: ['chengwenyuan'],
  getExport: ['chengwenyuan'],
  getTopic: ['cangdahai'],
  getMotion: ['cangdahai'],
  opinions: ['mixiaoyu'],
}
const atOnce = 6

/** What is not the same and is meant so, by operation and release. */
const changed: Record<string, string[]> = {
  // One spot is 160 m wide now and was 150.
  '0.1.0': ['alikeTo'],
}

/** A cursor is sealed anew each time: whether there is one is all that can be compared. */
const text = (reply: unknown) =>
  JSON.stringify(reply, (name, value: unknown) => (name === 'cursor' ? 'more' : value))

type Reading = { sides: [Side, Side]; ask: Callers['ask']; pool: Pool }
type Look = { path: string; by: string }

export type Alike = {
  /** What one side said and the other did not: who looked at what. */
  differ: string[]
  /** Operations of which nobody saw anything. */
  unseen: string[]
  looked: number
}

type Document = { paths: Record<string, Record<string, { operationId: string }>> }

/** What this side can be asked, as its own document says. */
async function operationsOf(side: Side) {
  const { paths } = (await (await side.request('/v1/openapi.json')).json()) as Document
  return new Set(Object.values(paths).flatMap((path) => Object.values(path).map((one) => one.operationId)))
}

/** Both sides are asked the same, and say the same: by everybody, of everything that both can be asked. */
export async function readAlike({ sides, ask, pool }: Reading, only?: readonly string[]): Promise<Alike> {
  const told: Alike = { differ: [], unseen: [], looked: 0 }
  const [known, knownToo] = await Promise.all(sides.map(operationsOf))
  const isMeant = (name: string) => sides.some((side) => changed[side.name]?.includes(name))
  const isAsked = (name: string) => only?.includes(name) ?? !isMeant(name)
  const isCommon = (name: string) => known?.has(name) && knownToo?.has(name) && isAsked(name)

  async function look({ path, by }: Look) {
    const [one, other] = await Promise.all(sides.map((side) => ask(side, by, { method: 'GET', path })))
    const [said, saidToo] = [one, other].map(text)
    if (said !== saidToo) told.differ.push(`${by} ${path}\n${said}\n${saidToo}`)
    told.looked += 1
    return one?.status === 200
  }

  for (const [name, pathsIn] of Object.entries(looks).filter(([one]) => isCommon(one))) {
    const paths = pathsIn(pool)
    const people = paths.length > several ? [desk, ...(others[name] ?? [])] : everybody
    const left = paths.flatMap((path) => people.map((by) => ({ path, by })))
    let seen = 0
    const worker = async () => {
      for (let next = left.shift(); next; next = left.shift()) if (await look(next)) seen += 1
    }
    await Promise.all(Array.from({ length: atOnce }, worker))
    if (seen === 0) told.unseen.push(name)
  }
  return told
}
