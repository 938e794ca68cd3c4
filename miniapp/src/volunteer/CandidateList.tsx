import { View } from '@tarojs/components'
import { Empty } from '../kit/Empty'
import { Section } from '../kit/Section'
import { Skeleton } from '../kit/Skeleton'
import { LoadError } from '../workOrder/LoadError'
import { CandidateSlip } from './CandidateSlip'
import { useCandidates } from './useCandidates'

export function CandidateList({ communityId }: { communityId: string }) {
  const { data, error, refetch } = useCandidates(communityId)
  if (!data)
    return error ? <LoadError error={error} onRetry={() => void refetch()} /> : <Skeleton count={2} />
  const { candidates } = data
  const waiting = candidates.filter(({ isWaiting }) => isWaiting)
  const answered = candidates.filter(({ isWaiting }) => !isWaiting)
  if (candidates.length === 0)
    return (
      <Empty
        title='还没有人登记'
        say='请邻居在“我的”里点“志愿者”。楼长、党员、热心的年轻人，问一声常常就来了。'
      />
    )
  return (
    <>
      <Section title={waiting.length > 0 ? `等您确认 ${waiting.length} 位` : '都答复了'}>
        <View className='stack'>
          {waiting.map((candidate) => (
            <CandidateSlip key={candidate.id} candidate={candidate} />
          ))}
        </View>
      </Section>
      {answered.length > 0 && (
        <Section title='答复过的'>
          <View className='stack'>
            {answered.map((candidate) => (
              <CandidateSlip key={candidate.id} candidate={candidate} />
            ))}
          </View>
        </Section>
      )}
    </>
  )
}
