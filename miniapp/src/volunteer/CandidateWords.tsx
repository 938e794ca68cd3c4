import { View } from '@tarojs/components'
import { volunteerStateNames } from '../../../shared/volunteer/copy'
import type { Candidate } from '../../../shared/volunteer/volunteer'
import { Holder } from '../kit/Holder'
import { newSkills } from './newSkills'
import { hoursSaid, skillsSaid } from './saidOf'

const stateSaid = ({ answer: { state, reason }, isPaused }: Candidate) =>
  [volunteerStateNames[state], isPaused && '先歇着', reason].filter(Boolean).join('，')

/** Who she is, and what she would do. */
export function CandidateWords({ candidate }: { candidate: Candidate }) {
  const { name, phone, skills, hours, isPartyMember, isWaiting } = candidate
  const news = newSkills(candidate)
  return (
    <>
      <Holder name={name} phone={phone} note={isPartyMember ? '报到党员' : '居民'} />
      <View className='mt3'>愿意：{skillsSaid(skills)}</View>
      {news.length > 0 && <View className='t-shi mt1'>新加的：{skillsSaid(news)}</View>}
      <View className='t-small mt1'>时间：{hoursSaid(hours)}</View>
      {!isWaiting && <View className='t-small mt1'>{stateSaid(candidate)}</View>}
    </>
  )
}
