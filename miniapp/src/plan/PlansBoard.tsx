import { View } from '@tarojs/components'
import { Empty } from '../kit/Empty'
import { More } from '../kit/More'
import { Page } from '../kit/Page'
import { Fetched } from '../topic/Fetched'
import { PlanSlip } from './PlanSlip'
import { usePlans } from './usePlan'

/** 月度重点治理: what the street puts right, month by month. */
export function PlansBoard() {
  const list = usePlans()
  return (
    <Page pressAgain title='月度治理' head='每个月，街道挑几件事办好'>
      <Fetched query={list}>
        {(plans) =>
          plans.length > 0 ? (
            <View className='stack'>
              {plans.map((card) => (
                <PlanSlip key={card.id} card={card} />
              ))}
            </View>
          ) : (
            <Empty title='还没有公开过' say='街道每个月挑几件大家常说的事来办，公开以后在这里看。' />
          )
        }
      </Fetched>
      <More of={list}>再看前面的</More>
    </Page>
  )
}
