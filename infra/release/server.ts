import { listen } from '../local/listen'
import type { Given } from './given'
import { releaseOver } from './releaseOver'

/** What whoever started it asks of it beside HTTP. */
export type Told =
  { do: 'setClock'; to: number } | { do: 'hear' } | { do: 'ring' } | { do: 'work'; parts: number }
export type Asked = Told & { id: number }
export type Heard = { url: string } | { id: number; value?: unknown; broke?: string }

// Only infra/release starts it, with what it is given as the one argument.
const release = releaseOver(JSON.parse(process.argv[2] ?? '') as Given)

const say = (heard: Heard) => process.send?.(heard)

function doAs(told: Told) {
  if (told.do === 'setClock') return release.setClock(told.to)
  if (told.do === 'work') return release.work(told.parts)
  return release[told.do]()
}

async function answer({ id, ...told }: Asked) {
  try {
    say({ id, value: await doAs(told) })
  } catch (error) {
    say({ id, broke: String(error) })
  }
}

process.on('message', (asked: Asked) => void answer(asked))
// Whoever started it is gone, or has done with it.
process.on('disconnect', () => process.exit(0))

const { url } = await listen(release.app)
say({ url })
