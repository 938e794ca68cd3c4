import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import type { Building } from '../../../shared/street/street'
import type { Place as PlaceChosen } from '../../../shared/place/place'
import { communityOf } from '../../../shared/place/codes'
import { bodyOf } from '../drafts/report'
import { useDraft } from '../drafts/useDrafts'
import { useReport } from '../drafts/useReport'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Section } from '../kit/Section'
import { homeOf } from '../person/homeOf'
import { useMe } from '../person/useMe'
import { useCatalogue } from '../street/useCatalogue'
import { LoadError } from '../workOrder/LoadError'
import { BuildingPicker } from './BuildingPicker'
import { withDoor } from './doorOf'
import { placeOfBuilding, placeOfGrid } from './placeOf'
import { QuickPlaces } from './QuickPlaces'
import { Refusal } from './Refusal'
import { useWhere } from './useWhere'

export default function Place() {
  const { draft: id = '' } = useRouter().params
  const { data: catalogue, error, refetch } = useCatalogue()
  return (
    <Page
      title='在哪里'
      loading={!catalogue}
      error={!catalogue && error && <LoadError error={error} onRetry={() => void refetch()} />}
    >
      {catalogue && <Choose id={id} catalogue={catalogue} />}
    </Page>
  )
}

function Choose({ id, catalogue }: { id: string; catalogue: Catalogue }) {
  const draft = useDraft(id)
  const { write } = useReport(id, 'issue')
  const { data: me } = useMe()
  const where = useWhere(catalogue)
  const home = me && homeOf(catalogue, me)

  const chooseBuilding = (building: Building) => {
    const place = placeOfBuilding(catalogue, building)
    choose(draft ? withDoor(place, bodyOf(draft), { catalogue, me }) : place)
  }
  const choose = (place: PlaceChosen | undefined) => {
    if (!place) return
    write({ place })
    void Taro.navigateBack()
  }
  return (
    <View>
      <View className='stack'>
        <Button
          big
          icon='pin'
          busy={where.isBusy && '正在定位……'}
          onPress={() => void where.here().then(choose)}
        >
          就在我这里（定位）
        </Button>
        {process.env.TARO_ENV === 'weapp' && (
          <Button big kind='line' icon='map' onPress={() => void where.onMap().then(choose)}>
            在地图上点
          </Button>
        )}
      </View>
      <Refusal words={where.problem} />
      <QuickPlaces
        catalogue={catalogue}
        words={draft ? bodyOf(draft).description : ''}
        home={home}
        onPick={chooseBuilding}
      />
      <Section title='选楼栋'>
        <BuildingPicker
          catalogue={catalogue}
          communityId={home && communityOf(home.id)}
          onBuilding={chooseBuilding}
          onGrid={(grid) => choose(placeOfGrid(catalogue, grid))}
        />
      </Section>
    </View>
  )
}
