import { createReadStream } from 'node:fs'

/** Reads the file once, piece by piece: memory does not grow with it. `onBytes` hears how much was read. */
async function* textOf(file: string, encoding: string, onBytes: (bytes: number) => void) {
  const decoder = new TextDecoder(encoding, { fatal: true })
  for await (const chunk of createReadStream(file)) {
    // A stream that was given no encoding hands out bytes.
    const bytes = chunk as Buffer
    onBytes(bytes.length)
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder.decode()
}

/** The lines of a file as editors count them. What only Unicode calls a line separator stays within its line. */
export async function* linesOf(file: string, encoding: string, onBytes: (bytes: number) => void) {
  let begun = ''
  for await (const piece of textOf(file, encoding, onBytes)) {
    const lines = (begun + piece).split('\n')
    begun = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (begun) yield begun
}
