import Taro from '@tarojs/taro'
import { View } from '@tarojs/components'
import { useQueryClient } from '@tanstack/react-query'
import type { ProcedureKept } from '../../../shared/procedure/procedure'
import { Button } from '../kit/Button'
import { Strip } from '../kit/Strip'
import { Refusal } from '../resident/Refusal'
import { callTopic, type TopicApi } from '../topic/topicApi'
import { useCommand } from '../topic/useCommand'
import { ProcedureForm } from './ProcedureForm'
import { useProcedureForm, type ProcedureFormState } from './useProcedureForm'

const offline = '没有网，没有改。写的还在，有网了再点一次。'

function useSaving(source: TopicApi, form: ProcedureFormState) {
  const client = useQueryClient()
  const saving = useCommand(
    (body: ProcedureKept) =>
      source.callTopic('saveProcedure', { params: { procedureId: body.procedure.id }, body }),
    {
      offline,
      onDone() {
        form.forget()
        void Taro.showToast({ title: '改好了，新提的议题照新的走', icon: 'none' })
        void Taro.navigateBack()
      },
    },
  )
  return {
    ...saving,
    // Also after a refusal: somebody else may have saved it meanwhile.
    save: () =>
      void saving.make(form.written).then(() => client.invalidateQueries({ queryKey: ['procedures'] })),
  }
}

/** One procedure on a page of its own: what is wrong keeps it from being saved and is said at its field. */
export function ProcedureEditor({
  kept,
  source = { callTopic },
}: {
  kept: ProcedureKept
  source?: TopicApi
}) {
  const form = useProcedureForm(kept)
  const saving = useSaving(source, form)
  const wrong = Object.keys(form.wrong).length
  const why = whyNot(form, wrong)
  return (
    <View>
      {form.isOvertaken && <Overtaken form={form} />}
      <ProcedureForm form={form} />
      <Refusal words={saving.trouble} />
      <View className='t-small mt4'>改了以后，新提的议题照新的走；正在议的照原来的走完。</View>
      <View className='stack mt3'>
        <Button big kind='main' off={why} busy={saving.isBusy && '正在改……'} onPress={saving.save}>
          改好
        </Button>
        {form.isChanged && (
          <Button kind='line' onPress={form.giveUp}>
            不改了，用现在的
          </Button>
        )}
      </View>
    </View>
  )
}

function whyNot({ isOvertaken }: ProcedureFormState, wrong: number) {
  if (isOvertaken) return '先选用哪一份'
  return wrong > 0 && `还有 ${wrong} 处要改，红字的地方`
}

const Overtaken = ({ form }: { form: ProcedureFormState }) => (
  <View>
    <Strip kind='wait' icon='alert' title='您改的时候，有人存过一份新的'>
      <View className='cols cols--fold mt2'>
        <Button onPress={form.goOn}>照我写的改</Button>
        <Button kind='line' onPress={form.giveUp}>
          看新的
        </Button>
      </View>
    </Strip>
  </View>
)
