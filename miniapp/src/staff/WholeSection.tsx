import Taro from '@tarojs/taro'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { wholePlaces } from './wholePlaces'

/** From the lists of single orders to what they come to, and what they have in common. */
export const WholeSection = () => (
  <Section title='看整体'>
    <Cells>
      {Object.values(wholePlaces).map(({ icon, title, note, url }) => (
        <Cell key={url} icon={icon} title={title} note={note} onPress={() => void Taro.navigateTo({ url })} />
      ))}
    </Cells>
  </Section>
)
