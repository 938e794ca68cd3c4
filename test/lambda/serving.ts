import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'

export type Heard = {
  method: string
  path: string
  headers: Record<string, string>
  body: Buffer
}
export type Said = { status: number; headers?: Record<string, string>; body: string | Uint8Array }

/** A server of a test's own that answers whole requests with whole answers, on a port that was free. */
export async function serving(answer: (heard: Heard) => Promise<Said>) {
  const server = createServer((incoming, outgoing) => {
    void buffer(incoming)
      .then((body) =>
        answer({
          method: incoming.method ?? 'GET',
          path: incoming.url ?? '/',
          // Those of Node are in small letters, and one each but for cookies.
          headers: incoming.headers as Record<string, string>,
          body,
        }),
      )
      .catch((error: unknown): Said => ({ status: 500, body: String(error) }))
      .then(({ status, headers, body }) => outgoing.writeHead(status, headers).end(body))
  })
  // Whoever is frozen meanwhile finds the line as it was left.
  server.keepAliveTimeout = 0
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a port has an address of this kind.
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}
