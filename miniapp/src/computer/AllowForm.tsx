import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { TextField } from '../kit/TextField'
import { Asking } from './Asking'
import type { useAllow } from './useAllow'

type Allowing = ReturnType<typeof useAllow>

/** The figures, then what asks with them, then what became of it. */
export function AllowForm({ allowing }: { allowing: Allowing }) {
  const { stage, isBusy, wrong, answer, again } = allowing
  if (stage.is === 'seen')
    return (
      <Asking
        askedAt={stage.askedAt}
        isBusy={isBusy}
        wrong={wrong}
        onAnswer={(answered) => answer(stage, answered)}
      />
    )
  if (stage.is === 'typing') return <Figures {...allowing} />
  return (
    <>
      {stage.is === 'allowed' ? (
        <Strip icon='check' title='同意了'>
          看电脑，那一页自己会打开。
        </Strip>
      ) : (
        <Strip kind='plain' icon='lock' title='没让它登录'>
          那台电脑进不来，也不知道您是谁。
        </Strip>
      )}
      <View className='mt4'>
        <Button onPress={again}>还有一台电脑要登录</Button>
      </View>
    </>
  )
}

const Figures = ({ code, write, wrong, isBusy, look }: Allowing) => (
  <>
    <Field label='电脑屏幕上的数字' wrong={wrong} hint='两组，一共八个，中间不用空格'>
      <TextField
        label='电脑屏幕上的数字'
        type='number'
        max={9}
        value={code}
        wrong={Boolean(wrong)}
        onChange={write}
        onConfirm={look}
      />
    </Field>
    <View className='mt4'>
      <Button big kind='main' busy={isBusy && '正在看……'} onPress={look}>
        下一步
      </Button>
    </View>
    <View className='mt4'>
      <Strip kind='call' icon='alert' title='只输自己面前那台电脑上的'>
        别人打电话、发消息叫您输数字，是骗您的，不要输。
      </Strip>
    </View>
  </>
)
