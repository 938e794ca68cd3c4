import Taro, { useRouter } from '@tarojs/taro'
import { View } from '@tarojs/components'
import type { Catalogue } from '../../../shared/street/operations'
import { Button } from '../kit/Button'
import { Empty } from '../kit/Empty'
import { Page } from '../kit/Page'
import { useNow } from '../useNow'
import { LoadError } from '../workOrder/LoadError'
import { CategoryField } from './CategoryField'
import { ConfirmBar } from './ConfirmBar'
import { ConfirmHead } from './ConfirmHead'
import { PlaceField } from './PlaceField'
import { placeOfBuilding } from './placeOf'
import { placesSaid } from './placesSaid'
import { undoored, withDoor } from './doorOf'
import { Questions } from './Questions'
import { phoneShown } from './readyReport'
import { Refusal } from './Refusal'
import { Similar } from './Similar'
import { useConfirm } from './useConfirm'
import { useSimilar } from './useSimilar'
import { WhoKnows } from './WhoKnows'
import './confirm.scss'

export default function Confirm() {
  const { draft: id = '' } = useRouter().params
  const form = useConfirm(id)
  const now = useNow()
  const { catalogue, error, refetch, draft, category, isBusy, submit } = form
  // Sent already, and come back to by the browser's own way back.
  if (!form.isKept && !isBusy) return <Gone />
  return (
    <Page
      title='确认一下'
      loading={!catalogue}
      error={!catalogue && error && <LoadError error={error} onRetry={() => void refetch()} />}
      bar={
        catalogue && (
          <ConfirmBar
            draft={draft}
            category={category}
            catalogue={catalogue}
            isBusy={isBusy}
            now={now}
            onSubmit={submit}
          />
        )
      }
    >
      {catalogue && <Form form={form} catalogue={catalogue} now={now} />}
    </Page>
  )
}

const Gone = () => (
  <Page title='确认一下'>
    <Empty title='这一件不在这里了' say='交上去的在“我的单子”里，看得到办到哪了。'>
      <Button big kind='main' onPress={() => void Taro.switchTab({ url: '/pages/workOrder/mine' })}>
        看我的单子
      </Button>
    </Empty>
  </Page>
)

type FormProps = { form: ReturnType<typeof useConfirm>; catalogue: Catalogue; now: number }

function Form({ form, catalogue, now }: FormProps) {
  const { draft, write, guesses, category, wrong } = form
  return (
    <View>
      <ConfirmHead draft={draft} />
      <Refusal words={draft.stage === 'waiting' ? undefined : draft.refused?.words} />
      <View className='mt6'>
        <CategoryField
          categories={catalogue.categories}
          guesses={guesses}
          category={category}
          wrong={wrong.category}
          onPick={(categoryCode) => write({ categoryCode })}
        />
      </View>
      {!category?.stopper && <Rest form={form} catalogue={catalogue} now={now} />}
    </View>
  )
}

/** What is not asked of somebody who should be telephoning instead. */
function Rest({ form, catalogue, now }: FormProps) {
  const { draft, body, write, category, wrong, me, isAskingMe } = form
  const similar = useSimilar(draft, category?.code)
  return (
    <>
      <View className='mt6'>
        <PlaceField
          draftId={draft.id}
          catalogue={catalogue}
          place={body.place}
          said={placesSaid(catalogue, body.description)}
          wrong={wrong.place}
          onPlace={(place) => write({ place })}
          onBuilding={(building) =>
            write({ place: withDoor(placeOfBuilding(catalogue, building), body, { catalogue, me }) })
          }
        />
      </View>
      <Similar found={similar} now={now} />
      <Questions
        questions={category?.questions ?? []}
        answers={body.answers}
        wrong={wrong.question}
        onChange={(answers) => write({ answers })}
      />
      {!isAskingMe && (
        <WhoKnows
          body={body}
          category={category}
          phone={phoneShown(body, me)}
          wrong={wrong.phone}
          onChange={(change) => write({ ...change, ...undoored(change, body, me) })}
        />
      )}
    </>
  )
}
