import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Motion, MyVoter } from '../../../shared/ballot/motion'
import { noVoterWords } from '../../../shared/ballot/copy'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { receipts } from './receiptBox'

const open = (url: string) => () => void Taro.navigateTo({ url })

/** Why there is nothing to cast now, and the way on. */
export function NoBallot({ motion, voter }: { motion: Motion; voter: MyVoter | undefined }) {
  const { status, my, id, topicId } = motion
  if (status === 'counted')
    return (
      <View className='stack mt3'>
        <Button icon='doc' onPress={open(`/topic/topic?id=${topicId}`)}>
          看结果
        </Button>
        {receipts().some(({ motionId }) => motionId === id) && (
          <Button icon='search' onPress={open(`/topic/receipt?id=${id}`)}>
            查我的票在不在里面
          </Button>
        )}
      </View>
    )
  if (my.noneBecause) return <None because={my.noneBecause} />
  if (status === 'open' && voter && !voter.mayVote)
    return (
      <View className='mt3'>
        <Strip kind='plain' icon='check' title={`${voter.label}投过了`}>
          先投的算数，只有投的人能改。
        </Strip>
      </View>
    )
  return null
}

const None = ({ because }: { because: keyof typeof noVoterWords }) => (
  <View className='stack mt3'>
    <Strip kind='wait' icon='house'>
      {noVoterWords[because]}。
    </Strip>
    {because === 'notVerified' && (
      <Button onPress={() => void Taro.switchTab({ url: '/pages/person/me' })}>去核实我家这一户</Button>
    )}
  </View>
)
