import { View } from '@tarojs/components'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import { Page } from '../kit/Page'
import { Refusal } from '../resident/Refusal'
import { gridsOf } from './grids'
import { HeardList } from './HeardList'
import { HouseholdField } from './HouseholdField'
import { MoreFields } from './MoreFields'
import { PurposeField } from './PurposeField'
import { useRecord } from './useRecord'
import { VerifyField } from './VerifyField'
import type { Known } from './VisitPage'
import type { Writing } from './writing'

const consequence = ({ heard, who }: Writing) => {
  const count = heard.filter(({ words }) => words.trim()).length
  const parts = [count > 0 && `${count} 张单排进待核实`, who && '这一户就核实了'].filter(Boolean)
  return parts.length > 0 ? `记下后，${parts.join('，')}。` : '只记这一户、为什么去，不记位置，不拍照。'
}

/** 记一次走访: household, purpose, what was heard; everything else may be left out. */
export function RecordForm({ me, catalogue }: Known) {
  const { writing, change, wrong, isBusy, refusal, record } = useRecord(catalogue)
  const gridIds = gridsOf(catalogue, me.roles, ['gridWorker']).map(({ id }) => id)
  // Who came for that finds it first.
  const isToVerify = writing.purpose === 'verify'
  const part = { writing, change, wrong }
  return (
    <Page
      title='记走访'
      head='记一次走访'
      bar={
        <ActionBar say={consequence(writing)}>
          <Button big kind='main' busy={isBusy && '正在记……'} onPress={() => void record()}>
            记下
          </Button>
        </ActionBar>
      }
    >
      <Refusal words={refusal} />
      <HouseholdField {...part} catalogue={catalogue} gridIds={gridIds} />
      <PurposeField {...part} />
      {isToVerify && <VerifyField writing={writing} change={change} />}
      <View id='heard'>
        <HeardList {...part} categories={catalogue.categories} />
      </View>
      {!isToVerify && <VerifyField writing={writing} change={change} />}
      <MoreFields {...part} />
    </Page>
  )
}
