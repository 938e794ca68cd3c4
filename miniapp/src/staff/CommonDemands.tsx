import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'

/** From the lists of single orders to what they come to, and what they have in common. */
export const CommonDemands = () => (
  <Section title='看整体'>
    <Cells>
      <Cell
        icon='chart'
        title='看板'
        note='超期的、办结率、慢在哪里'
        onPress={() => void Taro.navigateTo({ url: '/board/board' })}
      />
      <Cell
        icon='people'
        title='共性诉求'
        note='好几件单子说的是同一件事，哪些销了又来'
        onPress={() => void Taro.navigateTo({ url: '/demand/demands' })}
      />
    </Cells>
  </Section>
)
