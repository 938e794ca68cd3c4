import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { mostAtOnce } from '../../../shared/campaign/commands'
import type { Demand } from '../../../shared/demand/demand'
import { CampaignSlip } from '../campaign/CampaignSlip'
import { openCampaign } from '../campaign/pageUrls'
import { useDemandCampaigns } from '../campaign/useCampaign'
import { Cell } from '../kit/Cell'
import { Cells } from '../kit/Cells'
import { Section } from '../kit/Section'
import { putOnPlan } from '../plan/pageUrls'
import { useIsStreets } from '../plan/useIsStreets'

/** What is done about it as a whole 转专题攻坚 · 发起议题, and what was begun already. */
export function DemandActs({ demand: { id, title, orders, orderIds } }: { demand: Demand }) {
  const { data: campaigns = [] } = useDemandCampaigns(id)
  const isStreets = useIsStreets()
  const taken = orderIds.slice(0, mostAtOnce)
  const along = taken.length < orders ? `最近 ${taken.length} 件` : `这 ${taken.length} 件`
  const toCampaign = () =>
    openCampaign('make', { orderIds: taken.join(), title: title.slice(0, 40), demandId: id })
  return (
    <>
      {campaigns.length > 0 && (
        <Section title='已经立了专题'>
          <View className='stack'>
            {campaigns.map((card) => (
              <CampaignSlip key={card.id} card={card} />
            ))}
          </View>
        </Section>
      )}
      <Section title='怎么办'>
        <Cells>
          <Cell
            icon='flag'
            title={campaigns.length > 0 ? '再立一个专题' : '转专题攻坚'}
            note={`${along}一起带过去，定人、定日子`}
            onPress={toCampaign}
          />
          {isStreets && (
            <Cell
              icon='star'
              title='列入月度治理'
              note='这个月或者下个月办好它，居民看得到'
              onPress={() => putOnPlan({ kind: 'demand', id }, title)}
            />
          )}
          <Cell
            icon='people'
            title='发起议题'
            note='要大家商量才定得下来的，请居民来议'
            onPress={() => void Taro.navigateTo({ url: `/demand/raise?id=${id}` })}
          />
        </Cells>
      </Section>
    </>
  )
}
