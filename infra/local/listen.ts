import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'

export type Listening = {
  url: string
  /** Takes no new requests, lets those in flight finish for a while, then closes. */
  stop(): Promise<void>
}

const patience = 10_000

/** Serves an app on a port, of this machine alone unless another address is named; 0 is any free one. */
export async function listen(app: Pick<Hono, 'fetch'>, port = 0, host = '127.0.0.1'): Promise<Listening> {
  const answer = getRequestListener(app.fetch, { autoCleanupIncoming: false })
  const server = createServer((incoming, outgoing) => {
    outgoing.on('finish', () => discardRest(incoming))
    void answer(incoming, outgoing)
  }).listen(port, host)
  await once(server, 'listening')
  // A server that listens on a host and port has an address of this kind.
  const address = server.address() as AddressInfo
  return { url: `http://${host}:${address.port}`, stop: () => stop(server) }
}

/**
 * Who was refused in the middle of sending too much still sends. It is thrown away as it comes, so that the answer
 * arrives and the connection is good for the next request; not for ever.
 */
function discardRest(incoming: IncomingMessage) {
  if (incoming.complete) return
  const { socket } = incoming
  // The one that read it has turned away and would hold it up.
  for (const event of ['data', 'readable']) incoming.removeAllListeners(event)
  incoming.resume()
  const losingPatience = setTimeout(() => socket.destroy(), patience)
  const settled = () => clearTimeout(losingPatience)
  incoming.once('end', settled)
  socket.once('close', settled)
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
