import { useState } from 'react'
import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Candidate } from '../../../shared/volunteer/volunteer'
import { Button } from '../kit/Button'
import { Slip } from '../kit/Slip'
import { Refusal } from '../resident/Refusal'
import { CandidateWords } from './CandidateWords'
import { newSkills } from './newSkills'
import { RefuseSheet } from './RefuseSheet'
import { useAnswering } from './useCandidates'

const toast = (title: string) => void Taro.showToast({ title, icon: 'none' })

const mayConfirm = ({ isWaiting, answer }: Candidate) => isWaiting || answer.state === 'refused'

/** One who wants to help: who, what, when; and the community's word. */
export function CandidateSlip({ candidate }: { candidate: Candidate }) {
  const { say, isBusy, trouble } = useAnswering(candidate)
  const [isRefusing, refuse] = useState(false)
  const confirm = () =>
    say({ is: 'confirm' }).then(
      () => toast(`${candidate.name}现在能抢单了`),
      // Why not stands on the slip.
      () => undefined,
    )
  return (
    <Slip>
      <CandidateWords candidate={candidate} />
      <Refusal words={isRefusing ? undefined : trouble} />
      <View className='cols mt3'>
        {candidate.answer.state !== 'refused' && (
          <Button kind='line' onPress={() => refuse(true)}>
            {candidate.answer.state === 'confirmed' ? '收回确认' : '不通过'}
          </Button>
        )}
        {mayConfirm(candidate) && (
          <Button kind='main' busy={isBusy && '正在存……'} onPress={() => void confirm()}>
            {newSkills(candidate).length > 0 ? '确认新的' : '确认'}
          </Button>
        )}
      </View>
      {isRefusing && (
        <RefuseSheet
          candidate={candidate}
          isBusy={isBusy}
          trouble={trouble}
          onSay={(reason) => say({ is: 'refuse', reason })}
          onClose={() => refuse(false)}
        />
      )}
    </Slip>
  )
}
