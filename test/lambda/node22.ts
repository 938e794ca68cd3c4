import { join } from 'node:path'
import { fetchedPackage } from '../support/fetchedPackage'

/** Of the line that Lambda's nodejs22.x is of; a later patch may be put here with its integrities. */
const version = '22.23.3'

/** What npm says of the packages that hold Node's own binaries. */
const integrities: Record<string, string> = {
  'linux-x64':
    'sha512-qHnz5tFsHoj/WM+uRENVjWONi5hVvmwrgq8A4V76KpuVNAc4+jwK8x4gwbobE9BtHNg/AKR2583eYorLF/c7ng==',
  'linux-arm64':
    'sha512-l3DAHZreylo+p9QXDtsOrjG2JXJqVzYXnAGmIQNOUNARcMppTO2cmewVQP+36tjJnSE+dzpMNtgW+c3oiDvXtA==',
  'darwin-x64':
    'sha512-V6W/fNXsKFF0DMrBrpLNp9meU45Qbe6tQ3HlzrpdiPWW+zlbmTGou1LE8aGHOghVWXJFexvi7RDCQVQi1I1t8w==',
}

const running = process.version.slice(1)

/**
 * Node 22, whatever Node runs the tests: fetched once where there is a package of it for this machine. Elsewhere the
 * running one will do, if it is a Node 22.
 */
export function node22() {
  const machine = `${process.platform}-${process.arch}`
  const integrity = integrities[machine]
  if (integrity) {
    const packed = `node-${machine}@${version}`
    return join(fetchedPackage({ packed, integrity, part: 'bin', as: packed }), 'node')
  }
  if (running.startsWith('22.')) return process.execPath
  throw new Error(`no Node 22 is known for ${machine}: run these tests with Node 22 (this is ${running})`)
}
