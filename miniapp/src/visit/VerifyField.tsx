import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { TextField } from '../kit/TextField'
import type { FormPart } from './formPart'
import { useCode } from './useCode'
import type { Who } from './writing'

/** 核实住户: the resident reads her code out, and the flat written above becomes hers. */
export function VerifyField({ writing, change }: Pick<FormPart, 'writing' | 'change'>) {
  const { who, ...others } = writing
  const knows = (known: Who) => change({ who: known, name: others.name || known.name })
  return (
    <Section title='这一户是谁'>
      {who ? <Known who={who} onDrop={() => change({ who: undefined })} /> : <Ask onKnown={knows} />}
    </Section>
  )
}

function Ask({ onKnown }: { onKnown: (who: Who) => void }) {
  const { code, write, wrong, isBusy, read } = useCode(onKnown)
  return (
    <Field
      label='居民的核实码'
      note='可以不核'
      id='code'
      wrong={wrong}
      hint='请居民打开“我的”，点“核实我家这一户”，把六位数字念给您。'
    >
      <TextField
        label='居民的核实码'
        type='number'
        value={code}
        max={6}
        wrong={wrong !== undefined}
        onChange={write}
        onConfirm={() => void read()}
      />
      <View className='mt2'>
        <Button busy={isBusy && '正在认……'} onPress={() => void read()}>
          认人
        </Button>
      </View>
    </Field>
  )
}

const Known = ({ who: { name, isVerified }, onDrop }: { who: Who; onDrop: () => void }) => (
  <View className='stack'>
    <Strip icon='checkring' title={name ? `是${name}` : '认到了，没写称呼'}>
      {isVerified ? '以前核实过别处，记下后改成上面这一户。' : '记下后，上面这一户就核实了。'}
    </Strip>
    <Button kind='line' onPress={onDrop}>
      不是这个人
    </Button>
  </View>
)
