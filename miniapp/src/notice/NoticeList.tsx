import { View } from '@tarojs/components'
import type { Notice } from '../../../shared/notice/notice'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { isToday } from '../workOrder/isToday'
import { NoticeCell } from './NoticeCell'

/** Today's apart from what came before. */
export function NoticeList({ notices, now }: { notices: Notice[]; now: number }) {
  const today = notices.filter(({ at }) => isToday(at, now))
  const earlier = notices.filter(({ at }) => !isToday(at, now))
  return (
    <View>
      <Part title='今天' notices={today} now={now} />
      <Part title='更早' notices={earlier} now={now} />
    </View>
  )
}

function Part({ title, notices, now }: { title: string; notices: Notice[]; now: number }) {
  if (notices.length === 0) return null
  return (
    <Section title={title}>
      <Cells>
        {notices.map((notice) => (
          <NoticeCell key={notice.id} notice={notice} now={now} />
        ))}
      </Cells>
    </Section>
  )
}
