import { useState } from 'react'
import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useQueryClient } from '@tanstack/react-query'
import { takeBackReasonNames } from '../../../shared/ballot/copy'
import { takeBackReasons, type SlipSeen, type TakeBackReason } from '../../../shared/ballot/slip'
import { Button } from '../kit/Button'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Sheet } from '../kit/Sheet'
import { Strip } from '../kit/Strip'
import { FormEnd } from '../resident/FormEnd'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'

type TakeBackSheetProps = { motionId: string; slips: SlipSeen[]; onClose: () => void; source?: TopicApi }
type Taking = { slip: string; reason: TakeBackReason }

const reasons = takeBackReasons.map((value) => ({ value, text: takeBackReasonNames[value] }))

function useTakingBack(motionId: string, source: TopicApi) {
  const client = useQueryClient()
  const { make, isBusy, trouble } = useCommand(
    ({ slip, reason }: Taking, key) =>
      source.callTopic('takeBackSlip', { params: { motionId, slip }, body: { reason } }, key),
    { offline: '没有网，没有收回。有网了再点一次。' },
  )
  async function takeBack(taking: Taking) {
    const answer = await make(taking)
    await client.invalidateQueries({ queryKey: ['slips', motionId] })
    await client.invalidateQueries({ queryKey: ['turnout', motionId] })
    return answer !== undefined
  }
  return { takeBack, isBusy, trouble }
}

/** 收回一张登记错的纸票: which one and why; then it is asked once more. */
export function TakeBackSheet({ motionId, slips, onClose, source = { callTopic } }: TakeBackSheetProps) {
  const [slip, setSlip] = useState<string>()
  const [reason, setReason] = useState<TakeBackReason>()
  const [isAsked, setAsked] = useState(false)
  const taking = useTakingBack(motionId, source)
  const chosen = slip !== undefined && reason !== undefined ? { slip, reason } : undefined
  async function takeBack() {
    if (!chosen || !(await taking.takeBack(chosen))) return
    void Taro.showToast({ title: `${chosen.slip} 号票收回了`, icon: 'none' })
    onClose()
  }
  if (isAsked && chosen)
    return (
      <Sheet open title={`真的收回 ${chosen.slip} 号票？`} onClose={onClose}>
        <Strip kind='wait' icon='alert' title={takeBackReasonNames[chosen.reason]}>
          登记的那一户会收到消息：手机上投过的照样算，没投过的能再投。这个票号能重新登记，录过的要重录。收回的事大家看得到。
        </Strip>
        <FormEnd
          trouble={taking.trouble}
          busy={taking.isBusy && '正在收回……'}
          onPress={() => void takeBack()}
        >
          {`收回 ${chosen.slip} 号票`}
        </FormEnd>
        <View className='mt3'>
          <Button big kind='line' onPress={() => setAsked(false)}>
            再想想
          </Button>
        </View>
      </Sheet>
    )
  return (
    <Sheet open title='收回登记错的纸票' onClose={onClose}>
      <Field label='几号票？'>
        <Chips
          label='几号票'
          options={slips.map(({ slip: value }) => ({ value, text: `${value} 号` }))}
          value={slip}
          onChange={setSlip}
        />
      </Field>
      <Field label='为什么收回？' hint='大家看得到，只写原因，不写是哪一户。'>
        <Chips label='为什么收回' options={reasons} value={reason} onChange={setReason} />
      </Field>
      <View className='mt4'>
        <Button big kind='main' off={!chosen && '先选票号和原因'} onPress={() => setAsked(true)}>
          收回
        </Button>
      </View>
    </Sheet>
  )
}
