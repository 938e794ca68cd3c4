import { View } from '@tarojs/components'
import type { CampaignCard } from '../../../shared/campaign/campaign'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { Refused } from '../Refused'
import { Refusal } from '../resident/Refusal'
import { Fetched } from '../topic/Fetched'
import { LoadError } from '../workOrder/LoadError'
import { CampaignSlip } from './CampaignSlip'
import { openCampaign } from './pageUrls'
import { useLinking } from './useLinking'
import { useOrderCampaigns } from './useCampaign'
import { useCampaigns } from './useCampaigns'

/** One order: in which campaigns it is, and which it may be put into. */
export function ChooseBoard({ orderId }: { orderId: string }) {
  const around = useOrderCampaigns(orderId)
  const why = orderId ? around.error : new Refused('notFound')
  if (!around.data)
    return (
      <Page
        pressAgain
        title='加入专题'
        loading={!why}
        error={why && <LoadError error={why} onRetry={() => void around.refetch()} />}
      />
    )
  const { campaigns, mayLink } = around.data
  return (
    <Page pressAgain title='加入专题' head='这张单和哪个专题是一回事？'>
      {campaigns.length > 0 && (
        <Section title='已经在这里'>
          <Slips campaigns={campaigns} />
        </Section>
      )}
      {mayLink ? (
        <Others orderId={orderId} inside={campaigns.map(({ id }) => id)} />
      ) : (
        campaigns.length === 0 && (
          <Empty title='这张单不在哪个专题里' say='要加进去，请社区派单员或者街道督办员来加。' />
        )
      )}
    </Page>
  )
}

const Slips = ({
  campaigns,
  onPick,
}: {
  campaigns: CampaignCard[]
  onPick?: (card: CampaignCard) => void
}) => (
  <View className='stack'>
    {campaigns.map((card) => (
      <CampaignSlip key={card.id} card={card} {...(onPick && { onPress: () => onPick(card) })} />
    ))}
  </View>
)

function Others({ orderId, inside }: { orderId: string; inside: string[] }) {
  const list = useCampaigns(false)
  const linking = useLinking(orderId)
  return (
    <Section title='点一个，加进去'>
      <Fetched query={list}>
        {(all) => {
          // What she may change she sees whole, with the number of its orders.
          const open = all.filter(({ id, orders }) => orders !== undefined && !inside.includes(id))
          if (open.length > 0) return <Slips campaigns={open} onPick={(card) => void linking.link(card)} />
          return <View className='t-small'>没有别的在办的专题。</View>
        }}
      </Fetched>
      <More of={list}>再看前面的</More>
      <Refusal words={linking.trouble} />
      <View className='mt4'>
        <Button big icon='plus' onPress={() => openCampaign('make', { orderIds: orderId })}>
          用这张单立一个新的
        </Button>
      </View>
    </Section>
  )
}
