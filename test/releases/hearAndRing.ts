import type { Beside } from './beside'

/** Heard by one and then by the other, and their clocks as well. */
export async function hearAndRing(at: Beside) {
  const [one, other] = at.sides
  const heard = [await one.hear(), await other.hear()]
  await at.later(3_600_000)
  await other.ring()
  heard.push(await other.hear(), await one.hear())
  await one.ring()
  return [...heard, await one.hear(), await other.hear()]
}
