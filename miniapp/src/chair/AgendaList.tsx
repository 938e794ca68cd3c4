import { View } from '@tarojs/components'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Icon } from '../kit/Icon'
import { Section } from '../kit/Section'
import { SwitchCell } from '../kit/SwitchCell'
import type { HeldProps } from './MeetingBoard'

/** 议程: ticked off by who runs the meeting, one after the other. */
export const AgendaList = ({ meeting: { agenda, moves, state }, moving }: HeldProps) => (
  <Section
    title='说哪几件'
    end={`${agenda.length} 件里说过 ${agenda.filter(({ isDone }) => isDone).length} 件`}
  >
    <Cells>
      {agenda.map(({ words, isDone }, item) =>
        moves.includes('tick') ? (
          <SwitchCell
            key={item}
            title={words}
            note={isDone ? '说过了' : '还没说'}
            on={isDone}
            onChange={(on) => void moving.make({ move: 'tick', item, isDone: on })}
          />
        ) : (
          <Cell
            key={item}
            lead={
              <View className={isDone ? 't-tile' : 't-2'}>
                <Icon name={isDone ? 'checkring' : 'circle'} />
              </View>
            }
            title={words}
            note={isDone ? '说过了' : state === 'ended' ? '没说到' : '还没说'}
          />
        ),
      )}
    </Cells>
  </Section>
)
