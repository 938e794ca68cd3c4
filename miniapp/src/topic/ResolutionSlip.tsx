import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { outcomeNames } from '../../../shared/ballot/copy'
import type { Resolution } from '../../../shared/ballot/resolution'
import { majoritySaid, quorumSaid } from '../../../shared/ballot/termsSaid'
import { whenText } from '../clockText'
import { Button } from '../kit/Button'
import { Skeleton } from '../kit/Skeleton'
import { StatusBadge } from '../kit/StatusBadge'
import { LoadError } from '../workOrder/LoadError'
import { optionName } from './choiceSaid'
import { unitOf } from './Quorum'
import { receipts } from './receiptBox'
import { shareSaid } from './shareSaid'
import { Tally } from './Tally'
import { useResolution } from './useMotion'

type ResolutionSlipProps = {
  motionId: string
  /** 商议, 审议, 决议: which step of the procedure decided. */
  step: string | undefined
  now: number
}

/** 决议: what was decided, with the figures that lead there and the view of the few. */
export function ResolutionSlip({ motionId, step, now }: ResolutionSlipProps) {
  const { data: resolution, error, refetch } = useResolution(motionId, true)
  if (resolution) return <Known resolution={resolution} step={step} now={now} />
  return error ? (
    <LoadError error={error} onRetry={() => void refetch()} />
  ) : (
    <Skeleton of='lines' count={1} />
  )
}

const openReceipt = (motionId: string) => void Taro.navigateTo({ url: `/topic/receipt?id=${motionId}` })

type KnownProps = Omit<ResolutionSlipProps, 'motionId'> & { resolution: Resolution }

const Known = ({ resolution, step, now }: KnownProps) => {
  const { motionId, title, outcome, rule, decidedAt, minority } = resolution
  const unit = unitOf[rule.electorate]
  return (
    <View className='slip slip--flat'>
      <View className='row row--wrap'>
        <StatusBadge look={outcome === 'adopted' ? 'finished' : 'declined'} word={outcomeNames[outcome]} />
        <View className='row__end t-note'>
          {whenText(decidedAt, now)} {step ? `${step}，开票` : '开票'}
        </View>
      </View>
      <View className='said said--large mt2'>{title}</View>
      <Chosen resolution={resolution} />
      <View className='t-small mt2'>{turnoutSaid(resolution, unit)}</View>
      <Tally result={resolution} rule={rule} unit={unit} />
      <View className='t-small mt3'>{lineSaid(resolution, unit)}</View>
      {minority && (
        <View className='other mt3'>
          <View className='t-note'>
            少数意见，表了态的 {minority.of} {unit}里 {minority.number} {unit}
          </View>
          <View className='said'>{minority.words}</View>
        </View>
      )}
      <View className='t-note mt3 said'>
        票据清单 {resolution.ballots} 张，校验码 {resolution.merkleRoot.slice(0, 16)}……
      </View>
      {receipts().some((receipt) => receipt.motionId === motionId) && (
        <View className='mt3'>
          <Button icon='search' onPress={() => openReceipt(motionId)}>
            查我的票在不在里面
          </Button>
        </View>
      )}
    </View>
  )
}

const Chosen = ({ resolution: { rule, chosen, outcome } }: { resolution: Resolution }) =>
  outcome === 'adopted' && rule.kind !== 'yesNo' ? (
    <View className='mt2 t-bold said'>
      定的是：{chosen.map((option) => optionName(rule, option)).join('、')}
    </View>
  ) : null

/** A share where it is published, and whether it was enough in any case. */
const quorumByArea = ({ part, whole, isReached }: NonNullable<Resolution['quorum']['byArea']>) =>
  part === undefined || whole === undefined
    ? `；面积${isReached ? '够了' : '没够'}`
    : `；面积占 ${shareSaid(part, whole)}`

function turnoutSaid({ quorum: { byNumber, byArea }, rule }: Resolution, unit: string) {
  const said = `${byNumber.whole} ${unit}里 ${byNumber.part} ${unit}参加，占 ${shareSaid(byNumber.part, byNumber.whole)}`
  return `${said}${byArea ? quorumByArea(byArea) : ''}。规定${quorumSaid(rule)}，至少 ${byNumber.least} ${unit}。`
}

function lineSaid({ majority, rule, paper }: Resolution, unit: string) {
  const line = `规定${majoritySaid(rule)}`
  const least = majority ? `，至少 ${majority.byNumber.least} ${unit}` : ''
  const bad = paper.invalid + paper.unread
  const slips =
    paper.number > 0 ? `其中纸票 ${paper.number} 张${bad > 0 ? `，${bad} 张只算参加，不算弃权` : ''}。` : ''
  const area = majority?.byArea ? `，按面积${majority.byArea.isReached ? '够了' : '没够'}` : ''
  return `${line}${least}${area}。${slips}`
}
