import { View } from '@tarojs/components'
import { Button } from '../kit/Button'
import { Cells } from '../kit/Cells'
import { Field } from '../kit/Field'
import { Section } from '../kit/Section'
import { Strip } from '../kit/Strip'
import { SwitchCell } from '../kit/SwitchCell'
import { TextField } from '../kit/TextField'
import type { FormPart } from './formPart'
import { useCode } from './useCode'
import type { Who } from './writing'

/** 核实住户: the resident reads her code out, and the flat written above becomes hers. */
export function VerifyField({ writing, change }: Pick<FormPart, 'writing' | 'change'>) {
  const { who, isAnother = false, ...others } = writing
  const knows = (known: Who) => change({ who: known, name: others.name || known.name })
  return (
    <Section title='这一户是谁'>
      {who ? <Known who={who} {...{ isAnother, change }} /> : <Ask onKnown={knows} />}
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

function afterIt({ isVerified }: Who, isAnother: boolean) {
  if (!isVerified) return '记下后，上面这一户就核实了。'
  return isAnother ? '记下后，两户都是这个人的。' : '以前核实过别处，记下后改成上面这一户。'
}

type KnownProps = { who: Who; isAnother: boolean; change: FormPart['change'] }

const Known = ({ who, isAnother, change }: KnownProps) => (
  <View className='stack'>
    <Strip icon='checkring' title={who.name ? `是${who.name}` : '认到了，没写称呼'}>
      {afterIt(who, isAnother)}
    </Strip>
    {who.isVerified && (
      <Cells>
        <SwitchCell
          title='另一处房子'
          note='没有搬家，名下有两处；原来那一户也留着。'
          on={isAnother}
          onChange={(on) => change({ isAnother: on })}
        />
      </Cells>
    )}
    <Button kind='line' onPress={() => change({ who: undefined, isAnother: false })}>
      不是这个人
    </Button>
  </View>
)
