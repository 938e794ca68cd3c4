import { useRouter } from '@tarojs/taro'
import { DeskPage } from '../chair/DeskPage'
import { Page } from '../kit/Page'
import { Refused } from '../Refused'
import { BesideRail } from '../rail/BesideRail'
import { LoadError } from '../workOrder/LoadError'
import { RaiseBoard } from './RaiseBoard'
import { useDemand } from './useDemands'

export default function RaiseFromDemand() {
  const { id = '' } = useRouter().params
  const { data: demand, error, refetch } = useDemand(id)
  const why = id ? error : new Refused('notFound')
  return (
    <BesideRail here='/demand/demands' within>
      <DeskPage title='发起议题'>
        {(places) =>
          demand ? (
            <RaiseBoard demand={demand} places={places} />
          ) : (
            <Page
              pressAgain
              title='发起议题'
              loading={!why}
              error={why && <LoadError error={why} onRetry={() => void refetch()} />}
            />
          )
        }
      </DeskPage>
    </BesideRail>
  )
}
