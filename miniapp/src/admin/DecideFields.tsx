import { View } from '@tarojs/components'
import type { Terms } from '../../../shared/ballot/rule'
import { againWords, electorateNames } from '../../../shared/ballot/copy'
import { termsSaid } from '../../../shared/ballot/termsSaid'
import { bodyNames } from '../../../shared/procedure/copy'
import { bodies, type Body, type StepOf } from '../../../shared/procedure/procedure'
import { Cells } from '../kit/Cells'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'
import { Strip } from '../kit/Strip'
import { SwitchCell } from '../kit/SwitchCell'
import { FractionField } from './FractionField'
import { NumberField } from './NumberField'
import type { StepFieldsProps } from './StepSheet'

type Decide = StepOf<'decide'>

/** Members vote one by one, and by area only households can. */
function termsFor(body: Body, terms: Terms): Terms {
  if (body !== 'residents') return { ...terms, electorate: 'member', byArea: false, again: 'firstStands' }
  return terms.electorate === 'member' ? { ...terms, electorate: 'household', again: 'lastCounts' } : terms
}

/** Who votes, when it holds, and what comes after. The sentence above the choices is what residents will read. */
export function DecideFields({ step, wrong, write }: StepFieldsProps<Decide>) {
  const { body, terms } = step
  const set = (part: Partial<Terms>) => write({ terms: { ...terms, ...part } })
  return (
    <>
      <View className='mt4'>
        <Strip icon='ballot' title={`${termsSaid(terms)}。`}>
          {againWords[terms.again]}。
        </Strip>
      </View>
      <Field label='谁来投？' wrong={wrong['terms.electorate'] ?? wrong['terms']}>
        <Chips
          label='谁来投'
          options={bodies.map((value) => ({ value, text: bodyNames[value] }))}
          value={body}
          onChange={(next) => write({ body: next, terms: termsFor(next, terms) })}
        />
      </Field>
      {body === 'residents' && <Residents terms={terms} set={set} />}
      <FractionField
        label='多少参加才算数？'
        mayBeNone
        value={terms.quorum}
        onChange={(quorum) => set({ quorum })}
      />
      <FractionField
        label='多少同意才通过？'
        value={terms.majority}
        onChange={(majority) => set({ majority })}
      />
      <MajorityOf terms={terms} set={set} />
      <AfterwardsFields step={step} wrong={wrong} write={write} />
    </>
  )
}

type TermsProps = { terms: Terms; set: (part: Partial<Terms>) => void }

const Residents = ({ terms, set }: TermsProps) => (
  <>
    <Field label='怎么算一票？'>
      <Chips
        label='怎么算一票'
        options={(['household', 'person'] as const).map((value) => ({
          value,
          text: electorateNames[value],
        }))}
        value={terms.electorate === 'member' ? undefined : terms.electorate}
        onChange={(electorate) => set({ electorate, byArea: electorate === 'household' && terms.byArea })}
      />
    </Field>
    <Field label='一户投了两次怎么算？'>
      <Chips
        label='一户投了两次怎么算'
        options={[
          { value: 'lastCounts', text: '算最后一次' },
          { value: 'firstStands', text: '先投的算' },
        ]}
        value={terms.again}
        onChange={(again) => set({ again })}
      />
    </Field>
    {terms.electorate === 'household' && (
      <View className='mt3'>
        <Cells>
          <SwitchCell
            title='面积也要够（双过半）'
            note='用到维修资金、改建的事，户数和面积都要过'
            on={terms.byArea}
            onChange={(byArea) => set({ byArea })}
          />
        </Cells>
      </View>
    )}
  </>
)

const MajorityOf = ({ terms, set }: TermsProps) => (
  <Field label='同意的占谁的？'>
    <Chips
      label='同意的占谁的'
      options={[
        { value: 'takingPart', text: '参加的' },
        { value: 'decided', text: '参加的，不算弃权' },
        { value: 'entitled', text: '全体' },
      ]}
      value={terms.majorityOf}
      onChange={(majorityOf) => set({ majorityOf })}
    />
  </Field>
)

const AfterwardsFields = ({ step, wrong, write }: StepFieldsProps<Decide>) => (
  <>
    <NumberField
      label='几个人附议才能表决'
      value={step.secondsNeeded}
      wrong={wrong['secondsNeeded']}
      onChange={(secondsNeeded) => write({ secondsNeeded })}
    />
    <NumberField
      label='截止后几天内录完纸质票'
      value={step.paperDays}
      wrong={wrong['paperDays']}
      onChange={(paperDays) => write({ paperDays })}
    />
    <NumberField
      label='公示几天'
      value={step.publishDays}
      wrong={wrong['publishDays']}
      hint='0 天就是不公示，直接往下走。'
      onChange={(publishDays) => write({ publishDays })}
    />
  </>
)
