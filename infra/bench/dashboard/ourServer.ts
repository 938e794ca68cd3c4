import { closing } from '../../local/closing'
import { startStack } from '../../local/stack'
import { asChild } from '../child'

export type OurServer = { url: string; endpoint: string; pids: number[] }

/** The product as on one machine, over a folder that is filled already; its clock goes on from the moment it is given. */
await asChild(async ([folder = '', from = '']) => {
  const opened = closing()
  const begunAt = Date.now()
  const now = () => Number(from) + Date.now() - begunAt
  const options = { fresh: false, memory: false, data: folder, port: 0 }
  const around = { say: () => undefined, closing: opened, load: async () => undefined, now }
  const { url, engine } = await startStack(options, around)
  const answer: OurServer = {
    url,
    endpoint: engine.endpoint,
    pids: [process.pid, ...(engine.process ? [engine.process.pid] : [])],
  }
  return { answer, close: () => opened.close() }
})
