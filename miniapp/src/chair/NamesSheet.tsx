import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { BodySeen } from '../../../shared/ballot/body'
import { memberBodyNames } from '../../../shared/ballot/copy'
import { useKept } from '../drafts/useKept'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextArea } from '../kit/TextArea'
import { FormEnd } from '../resident/FormEnd'
import { callTopic, type TopicAsked, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { asLines, changeSaid, membersFrom } from './namesWritten'

type NamesSheetProps = { body: BodySeen; onClose: () => void; source?: TopicApi }

/** The list of a body, one name a line; what will change is said before it does. */
export function NamesSheet({ body: seen, onClose, source = { callTopic } }: NamesSheetProps) {
  const { communityId, body, version, members } = seen
  const client = useQueryClient()
  const [{ text }, write, forget] = useKept(`body ${communityId} ${body}`, { text: asLines(members) })
  const saving = useCommand(
    (written: TopicAsked<'writeBody'>['body'], key) =>
      source.callTopic('writeBody', { params: { communityId, body }, body: written }, key),
    { offline: '没有网，没有改。写的还在，有网了再点一次。' },
  )
  const change = changeSaid(text, members)
  async function save() {
    const answer = await saving.make({ version, members: membersFrom(text, members) })
    await client.invalidateQueries({ queryKey: ['bodies', communityId] })
    if (!answer) return
    forget()
    onClose()
  }
  return (
    <Sheet open title={`${memberBodyNames[body]}名单`} onClose={onClose}>
      <Field label='有哪几位？' hint='一行一位。去掉一位，他就不能再投；改名字，等于换一位。'>
        <TextArea
          label='有哪几位'
          value={text}
          max={6000}
          onChange={(next) => write(() => ({ text: next }))}
        />
      </Field>
      <View className='t-bold mt3'>{change || '没有改动'}</View>
      <FormEnd
        trouble={saving.trouble}
        off={!change && '没有改动'}
        busy={saving.isBusy && '正在改……'}
        onPress={() => void save()}
      >
        改好
      </FormEnd>
    </Sheet>
  )
}
