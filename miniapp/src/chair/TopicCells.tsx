import Taro from '@tarojs/taro'
import type { TopicSeen } from '../../../shared/topic/topic'
import { handOut, handOutSays } from '../handOut'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { toTopic } from './ChairPage'
import { openChair } from './pageUrls'

type TopicCellsProps = { topic: TopicSeen; source?: TopicApi }

/** Each thing's own page. */
export function TopicCells({ topic, source = { callTopic } }: TopicCellsProps) {
  const { id, objections, promises, mine } = topic
  const unanswered = objections.filter(({ answer }) => !answer).length
  async function takeAlong() {
    try {
      const { fileName, csv } = await source.callTopic('exportTopic', { params: { topicId: id } })
      await handOut({ name: fileName, text: csv })
    } catch {
      void Taro.showToast({ title: '没取到，请再试一次', icon: 'none' })
    }
  }
  return (
    <Section title='各项'>
      <Cells>
        {mine.isDesk && (
          <Cell
            icon='talk'
            title='意见'
            note='看等着的；放出来的，也能不给大家看'
            onPress={() => openChair('look', { id })}
          />
        )}
        <Cell
          icon='people'
          title='碰头会'
          note='约时间，签到、发言、记录'
          onPress={() => openChair('meeting', { topic: id })}
        />
        {objections.length > 0 && (
          <Cell
            icon='flag'
            title={`异议 ${objections.length} 条`}
            note={unanswered > 0 ? `${unanswered} 条还没答复` : '都答复了'}
            onPress={() => openChair('objections', { id })}
          />
        )}
        {(promises.length > 0 || topic.moves.includes('promise')) && (
          <Cell
            icon='hands'
            title={`承诺 ${promises.length} 件`}
            note='谁来办，哪天办好，办到哪了'
            onPress={() => openChair('promises', { id })}
          />
        )}
        <Cell icon='me' title='大家看到的样子' onPress={() => toTopic(id)} />
        <Cell
          icon='doc'
          title='全部记录，成表格'
          note='没有谁说的、谁投的'
          end={handOutSays}
          onPress={() => void takeAlong()}
        />
      </Cells>
    </Section>
  )
}
