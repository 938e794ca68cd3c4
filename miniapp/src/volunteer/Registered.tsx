import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Volunteering } from '../../../shared/volunteer/volunteer'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { SwitchCell } from '../kit/SwitchCell'
import { Refusal } from '../resident/Refusal'
import { AnswerCell } from './AnswerCell'
import { EndSheet } from './EndSheet'
import { hoursSaid, skillsSaid } from './saidOf'
import { usePause } from './useVolunteering'
import type { Known } from './VolunteerPage'

type RegisteredProps = Known & { volunteering: Volunteering; onEdit: () => void }

const openPool = () => void Taro.navigateTo({ url: '/volunteer/queue' })

const headOf = ({ isPaused, answers }: Volunteering) => {
  if (isPaused) return '先歇着，想来了再开'
  const isConfirmed = answers.some(({ state }) => state === 'confirmed')
  return isConfirmed ? '谢谢您，邻居找得到您了' : '登记好了，等社区确认'
}

/** What became of the registration, and what one may do with it. */
export function Registered({ volunteering, catalogue, onEdit }: RegisteredProps) {
  const { answers, skills, hours, isPaused, inHand, most } = volunteering
  const pause = usePause()
  const [isEnding, end] = useState(false)
  const isConfirmed = answers.some(({ state }) => state === 'confirmed')
  return (
    <Page
      title='志愿者'
      head={headOf(volunteering)}
      bar={
        isConfirmed && (
          <ActionBar>
            <Button big kind='main' icon='hands' onPress={openPool}>
              看看谁要搭把手
            </Button>
          </ActionBar>
        )
      }
    >
      <Refusal words={pause.trouble} />
      <Cells>
        {answers.map((answer) => (
          <AnswerCell key={answer.communityId} answer={answer} catalogue={catalogue} />
        ))}
      </Cells>
      <Section title='我的登记'>
        <Cells>
          <Cell icon='hand' title='愿意做的' note={skillsSaid(skills)} />
          <Cell icon='clock' title='方便的时候' note={hoursSaid(hours)} />
          <Cell icon='hands' title={`手里 ${inHand} 件`} note={`一次最多接 ${most} 件，办完再接`} />
          <Cell icon='edit' title='改登记' note='会做的、时间、社区、称呼和电话' onPress={onEdit} />
        </Cells>
      </Section>
      <View className='mt4'>
        <Cells>
          <SwitchCell
            icon='pause'
            title='先歇一阵'
            note='歇着的时候不能抢单，手里的照样办。社区的确认留着'
            on={isPaused}
            onChange={(on) => pause.make(on)}
          />
          <Cell icon='cross' title='退出' note='登记删掉，什么也不留' onPress={() => end(true)} />
        </Cells>
      </View>
      {isEnding && <EndSheet inHand={inHand} onClose={() => end(false)} />}
    </Page>
  )
}
