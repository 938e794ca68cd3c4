import { once } from 'node:events'
import { createServer, type AddressInfo } from 'node:net'

/** A loopback port that nobody listened on a moment ago. */
export async function freePort() {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A server that listens on a host and port has an address of this kind.
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
