import { crossing, type Crossing } from '../crossing'
import type { Side } from '../side'

type Page = { cursor?: unknown } & Record<string, unknown>

const lists: [by: string, path: string][] = [
  ['yezhiqiu', '/me/orders?limit=2'],
  ['yezhiqiu', '/me/inbox?limit=2'],
  ['chengwenyuan', '/queues/late-990106001?limit=2'],
  ['chengwenyuan', '/numbers/990106001/orders?count=ordered&limit=2'],
  ['chengwenyuan', '/exports?limit=1'],
]

/** Sealed anew each time. */
const withoutCursor = ({ cursor, ...page }: Page) => ({ ...page, isMore: cursor !== undefined })

/** A list begun at one side goes on at the other: a page that is open outlives an upgrade. */
const onward: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  for (const [by, path] of lists) {
    const first = (await get(one, by, path)) as Page
    expect([path, first.cursor]).toEqual([path, expect.any(String)])
    const next = `${path}&cursor=${encodeURIComponent(String(first.cursor))}`
    expect(withoutCursor(await get(other, by, next))).toEqual(withoutCursor(await get(one, by, next)))
  }
}

/** 查单 by words, month by month. */
const found: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { post } = crossing(scene)
  const look = async (side: Side, cursor?: unknown) =>
    post(side, ['chengwenyuan', '/find', { text: '路灯', ...(cursor !== undefined && { cursor }) }])
  const first = await look(one)
  expect(withoutCursor(await look(other))).toEqual(withoutCursor(first))
  expect(withoutCursor(await look(other, first.cursor))).toEqual(withoutCursor(await look(one, first.cursor)))
}

/** 导出: begun before, worked on by the other, and the same file from both. */
const exported: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get } = crossing(scene)
  const { exports: before } = await get(one, 'suwanqing', '/exports')
  expect(before).toMatchObject([{ state: 'working', rows: 0 }])
  await one.work(1)
  await other.work(100)
  const { exports } = await get(one, 'suwanqing', '/exports')
  const [{ url = '', state } = {}] = exports as { url?: string; state?: string }[]
  expect(state).toBe('done')
  const files = await Promise.all(scene.sides.map(async (side) => (await side.request(url)).text()))
  expect(files[0]).toBe(files[1])
  expect(files[0]?.length).toBeGreaterThan(1000)
}

/** 街道设置: written by one, read by the other. */
const setUp: Crossing = async (scene) => {
  const [one, other] = scene.sides
  const { get, put } = crossing(scene)
  const path = '/setup/streets/990106001'
  const { version, street } = await get(one, 'wenyizhou', path)
  const { units } = street as { units: { name: string }[] }
  const renamed = units.map((unit, n) => (n === 0 ? { ...unit, name: '市政养护中心' } : unit))
  expect(await put(other, ['wenyizhou', path, { version, setup: { units: renamed } }])).toMatchObject({
    isSaved: true,
  })
  await scene.later(61_000)
  const [seen, seenToo] = await Promise.all(scene.sides.map((side) => get(side, 'wenyizhou', path)))
  expect(seen).toEqual(seenToo)
  expect(JSON.stringify(seen)).toContain('市政养护中心')
}

export const pageCrossings = { onward, found, exported, setUp }
