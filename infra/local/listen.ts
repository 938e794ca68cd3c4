import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

export type Listening = {
  url: string
  /** Takes no new requests, lets those in flight finish for a while, then closes. */
  stop(): Promise<void>
}

const patience = 10_000

/** Serves an app on a loopback port; 0 is any free one. */
export async function listen(app: Pick<Hono, 'fetch'>, port = 0): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch)).listen(port, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a host and port has an address of this kind.
  const address = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${address.port}`, stop: () => stop(server) }
}

async function stop(server: Server) {
  const closed = once(server, 'close')
  server.close()
  // A connection kept alive is idle again only once its last answer is out.
  const sweeping = setInterval(() => server.closeIdleConnections(), 20)
  const losingPatience = setTimeout(() => server.closeAllConnections(), patience)
  await closed
  clearInterval(sweeping)
  clearTimeout(losingPatience)
}
