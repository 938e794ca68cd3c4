import type { Catalogue } from '../../../shared/street/operations'
import { Holder } from '../kit/Holder'
import { Section } from '../kit/Section'
import { Slip } from '../kit/Slip'

type Grid = Catalogue['grids'][number]

/** 我的网格员: somebody with a name and a telephone, before anything is wrong. */
export function MyWorker({ grid }: { grid: Grid | undefined }) {
  if (!grid?.worker) return null
  const { name, phone } = grid.worker
  return (
    <Section title='我的网格员'>
      <Slip>
        <Holder name={name} note={grid.name} {...(phone && { phone })} />
      </Slip>
    </Section>
  )
}
