import { useState } from 'react'
import { View } from '@tarojs/components'
import { chinaDay, chinaOffset, dayMs } from '../../../shared/clock/china'
import { isOnCalendar } from '../../../shared/clock/calendar'
import type { Motion } from '../../../shared/ballot/motion'
import { votersNamed } from '../../../shared/ballot/termsSaid'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { useNow } from '../useNow'
import type { MotionMoving } from './useMotionMove'

type OpenSheetProps = { motion: Motion; moving: MotionMoving; onClose: () => void }

const dayName = (day: number) => new Date(day * dayMs).toISOString().slice(0, 10)
/** People are at home by then, and nobody is asked at night. */
const closingHour = 18

/** That day at six in the evening, in China. */
export const closingOn = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + closingHour * 3_600_000 - chinaOffset).toISOString()

function wrongIn(day: string, stated: string) {
  if (!isOnCalendar(day)) return { day: '写成 2026-05-31 这样，日历上要有这一天' }
  return stated && !/^[1-9]\d{0,5}$/.test(stated) ? { stated: '写一个整数' } : undefined
}

/** 开始表决: until which day; and where the street has no list of homes, how many there are. */
export function OpenSheet({ motion, moving, onClose }: OpenSheetProps) {
  const today = chinaDay(useNow())
  const [day, setDay] = useState(dayName(today + 7))
  const [stated, state] = useState('')
  const [isTried, setTried] = useState(false)
  const lacks = wrongIn(day, stated)
  const wrong: { day?: string; stated?: string } = (isTried && lacks) || {}
  const who = votersNamed[motion.rule.electorate]
  async function open() {
    setTried(true)
    if (lacks) return
    const opening = { closesAt: closingOn(day), ...(stated && { entitledStated: Number(stated) }) }
    if (await moving.open(opening)) onClose()
  }
  return (
    <Sheet open title='开始表决' onClose={onClose}>
      <Field label='投到哪天？' hint={`这天 ${closingHour}:00 截止，定了就不再改。`} wrong={wrong.day}>
        <Chips
          label='投到哪天'
          options={[3, 7, 10, 14].map((days) => ({ value: dayName(today + days), text: `${days} 天后` }))}
          value={day}
          onChange={setDay}
        />
        <View className='mt2'>
          <TextField label='哪一天' value={day} max={10} onChange={setDay} />
        </View>
      </Field>
      {motion.rule.electorate !== 'member' && (
        <Field
          label={`范围里一共多少${who}？`}
          note='有户名册的不用填'
          hint={
            motion.rule.byArea ? '没有户名册，就不能按面积算。' : '没有户名册的，数一数写下来，大家看得到。'
          }
          wrong={wrong.stated}
        >
          <TextField label={`一共多少${who}`} type='number' value={stated} max={6} onChange={state} />
        </Field>
      )}
      <Refusal words={moving.trouble} />
      <View className='t-small mt3'>名册从这时定下来。范围里的人都会收到消息，截止前不看结果。</View>
      <View className='mt3'>
        <Button big kind='main' busy={moving.isBusy && '正在开……'} onPress={() => void open()}>
          开始表决
        </Button>
      </View>
    </Sheet>
  )
}
