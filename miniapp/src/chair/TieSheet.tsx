import { useState } from 'react'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { BodySeen, Member } from '../../../shared/ballot/body'
import { memberBodyNames } from '../../../shared/ballot/copy'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { TextField } from '../kit/TextField'
import { Refusal } from '../resident/Refusal'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type TieSheetProps = { body: BodySeen; member: Member; onClose: () => void; source?: TopicApi }

/** 核实一位成员 by the six digits on his phone: from then on he votes there. */
export function TieSheet({ body: seen, member, onClose, source = { callTopic } }: TieSheetProps) {
  const { communityId, body } = seen
  const client = useQueryClient()
  const [code, setCode] = useState('')
  const tying = useCommand(
    (given: { code: string }, key) =>
      source.callTopic('tieMember', { params: { communityId, body, memberId: member.id }, body: given }, key),
    { offline: '没有网，没有核实。有网了再点一次。' },
  )
  async function tie() {
    if (!(await tying.make({ code }))) return
    await client.invalidateQueries({ queryKey: ['bodies', communityId] })
    onClose()
  }
  return (
    <Sheet open title={`核实 ${member.name}`} onClose={onClose}>
      <Field
        label='他手机上的六位数'
        hint='请他打开“我的”，点“核实我家这一户”；核实过的，点“搬家了，重新核实”，家不会变。把六位数字念给您，十分钟有效。'
      >
        <TextField
          label='六位数'
          type='number'
          value={code}
          max={6}
          onChange={(typed) => setCode(typed.replace(/\D/g, ''))}
        />
      </Field>
      <Refusal words={tying.trouble} />
      <View className='t-small mt3'>核实以后，{memberBodyNames[body]}表决，他在自己手机上投。</View>
      <View className='mt3'>
        <Button
          big
          kind='main'
          off={!/^\d{6}$/.test(code) && '写六位数字'}
          busy={tying.isBusy && '正在核实……'}
          onPress={() => void tie()}
        >
          核实
        </Button>
      </View>
    </Sheet>
  )
}
