import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Calendar } from '../../../shared/clock/calendar'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Sheet } from '../kit/Sheet'
import { Strip } from '../kit/Strip'
import { SwitchCell } from '../kit/SwitchCell'
import { Refusal } from '../resident/Refusal'
import type { Known } from './AdminPage'
import { announcedFor } from './announced'
import { DaysField } from './DaysField'
import type { Changing } from './useChange'

type CalendarSheetProps = { known: Known; calendar: Calendar; changing: Changing; onClose: () => void }

/** 放假和调休 of one year: as announced by one tap, or day by day. */
export function CalendarSheet({ known, calendar, changing, onClose }: CalendarSheetProps) {
  const { calendars } = known.overview
  const [written, setWritten] = useState(calendar)
  const { year } = calendar
  const announced = announcedFor(year)
  const write = (part: Partial<Calendar>) => setWritten({ ...written, ...part })
  async function save() {
    const next = [...calendars.filter((one) => one.year !== year), written]
    const wanted = { setup: { calendars: next }, back: { calendars }, say: `${year} 年的放假安排改了` }
    if (await changing.change(wanted)) onClose()
  }
  return (
    <Sheet open title={`${year} 年放假和调休`} onClose={onClose}>
      <Refusal words={changing.trouble} />
      {announced ? (
        <Button icon='retry' onPress={() => setWritten(announced)}>
          照国务院办公厅公布的填
        </Button>
      ) : (
        <Strip kind='plain' icon='clock'>
          程序还不知道 {year} 年的安排。一般在上一年 11 月前后公布，公布了照着填，再打开下面的“已公布”。
        </Strip>
      )}
      <DaysField
        label='放假'
        year={year}
        days={written.holidays}
        onChange={(holidays) => write({ holidays })}
      />
      <DaysField
        label='调休上班'
        year={year}
        days={written.workdays}
        onChange={(workdays) => write({ workdays })}
      />
      <View className='mt4'>
        <Cells>
          <SwitchCell
            title='已公布'
            note='国务院办公厅公布了；没有公布就一直提醒'
            on={written.isConfirmed}
            onChange={(isConfirmed) => write({ isConfirmed })}
          />
        </Cells>
      </View>
      <View className='mt4'>
        <Button big kind='main' busy={changing.isBusy && '正在改……'} onPress={() => void save()}>
          改好
        </Button>
      </View>
    </Sheet>
  )
}
