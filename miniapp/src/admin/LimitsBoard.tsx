import { useState } from 'react'
import { amountText, limitTitles } from '../../../shared/copy'
import type { LimitName } from '../../../shared/clock/limits'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { useNow } from '../useNow'
import type { Known } from './AdminPage'
import { CalendarCells } from './CalendarCells'
import { Changed } from './Changed'
import { LimitSheet } from './LimitSheet'
import { limitsNow, type LimitNow } from './limitsNow'
import { useChange } from './useChange'

const noteOf = ({ isShipped, coming }: LimitNow) =>
  [isShipped ? '程序自带的' : '本街道定的', ...coming.map((one) => `${one.from} 起 ${amountText(one)}`)].join(
    '；',
  )

/** 时限和日历: what holds now, what is set for later, and by which days it is counted. */
export function LimitsBoard(known: Known) {
  const now = useNow()
  const changing = useChange(known)
  const [open, setOpen] = useState<LimitName>()
  const limits = limitsNow(known.overview.limits, now)
  const opened = limits.find(({ name }) => name === open)
  return (
    <>
      <Changed {...changing} />
      <CalendarCells known={known} changing={changing} now={now} />
      <Section title='时限'>
        <Cells>
          {limits.map((limit) => (
            <Cell
              key={limit.name}
              title={limitTitles[limit.name]}
              note={noteOf(limit)}
              end={amountText(limit.now)}
              onPress={() => setOpen(limit.name)}
            />
          ))}
        </Cells>
      </Section>
      {opened && (
        <LimitSheet
          key={opened.name}
          known={known}
          limit={opened}
          changing={changing}
          now={now}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  )
}
