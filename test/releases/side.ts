import type { Given } from '../../infra/release/given'
import { releaseOver } from '../../infra/release/releaseOver'

/** One of two releases that work on one table. */
export type Side = {
  name: string
  request: (address: string, init?: RequestInit) => Promise<Response>
  setClock: (to: number) => Promise<void>
  /** Everything that the stream has by now; false where something holds it up. */
  hear: () => Promise<boolean>
  ring: () => Promise<void>
  work: (parts: number) => Promise<void>
}

/** The code as it is now, in this process. */
export function startNew(given: Given): Side & { stop: () => void } {
  const release = releaseOver(given)
  return {
    name: 'now',
    request: async (address, init) => release.app.request(address, init),
    setClock: async (to) => release.setClock(to),
    hear: release.hear,
    ring: async () => release.ring(),
    work: async (parts) => release.work(parts),
    stop: release.end,
  }
}
