import { useState } from 'react'
import { View } from '@tarojs/components'
import type { Calendar } from '../../../shared/clock/calendar'
import { uncertainYears } from '../../../shared/clock/uncertainYears'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import type { Known } from './AdminPage'
import { CalendarSheet } from './CalendarSheet'
import { yearOf } from './days'
import type { Changing } from './useChange'

type CalendarCellsProps = { known: Known; changing: Changing; now: number }

const blank = (year: number): Calendar => ({ year, holidays: [], workdays: [], isConfirmed: false })

/** 放假和调休 of each year there is, and of the running and the coming one. */
export function CalendarCells({ known, changing, now }: CalendarCellsProps) {
  const { calendars } = known.overview
  const [open, setOpen] = useState<number>()
  const uncertain = uncertainYears(calendars, now)
  const years = [...new Set([yearOf(now), yearOf(now) + 1, ...calendars.map(({ year }) => year)])]
  const calendarOf = (year: number) => calendars.find((one) => one.year === year)
  return (
    <Section title='放假和调休'>
      <View className='stack'>
        {uncertain.map(({ year, words }) => (
          <Strip key={year} kind='wait' icon='alert'>
            {words}
          </Strip>
        ))}
        <Cells>
          {years
            .sort((one, other) => other - one)
            .map((year) => (
              <Cell
                key={year}
                icon='clock'
                title={`${year} 年`}
                note={yearSaid(calendarOf(year))}
                onPress={() => setOpen(year)}
              />
            ))}
        </Cells>
      </View>
      {open && (
        <CalendarSheet
          key={open}
          known={known}
          calendar={calendarOf(open) ?? blank(open)}
          changing={changing}
          onClose={() => setOpen(undefined)}
        />
      )}
    </Section>
  )
}

function yearSaid(calendar: Calendar | undefined) {
  if (!calendar) return '还没有，只按周末算'
  const { isConfirmed, holidays, workdays } = calendar
  return `${isConfirmed ? '已公布' : '还没公布'}，放 ${holidays.length} 天，调休上班 ${workdays.length} 天`
}
