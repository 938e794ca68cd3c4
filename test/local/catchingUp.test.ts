import { catchingUp } from '../../infra/local/catchingUp'
import { streetForFile } from '../support/app'
import { tableForFile } from '../support/engine'

const street = streetForFile(tableForFile())

/** What is said while so much moves at each look: two looks of nothing end a round. */
async function saidOf(looks: number[]) {
  const lines: string[] = []
  const left = [...looks]
  const pump = { once: async () => ({ moved: left.shift() ?? 0, isHeldUp: false }) }
  await catchingUp({ pump, deps: street.deps, say: (line) => void lines.push(line) })
  return lines
}

describe('what is said before the doors open', () => {
  it('is what is counted, once, and how far it is over all rounds together', async () => {
    const lines = await saidOf([1200, 1200, 0, 0, 1900, 1900, 0, 0])

    expect(lines[0]).toMatch(/^正在把工单的变化数进看板/)
    expect(lines.slice(1).map((line) => /已数 (\d+) 处/.exec(line)?.[1])).toEqual(['2400', '4300', '6200'])
  })

  it('is nothing where there is nothing to count, or so little that nobody waits for it', async () => {
    expect([await saidOf([]), await saidOf([3, 0, 0, 40])]).toEqual([[], []])
  })
})
