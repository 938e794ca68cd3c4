import { needScopes, type NeedScope, type SupplyKind } from '../../../shared/project/commands'
import { Choices } from '../kit/Choices'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import { KindField } from './KindField'
import { LineField } from './LineField'

export type NeedWritten = {
  title: string
  words: string
  home: string
  kind: SupplyKind | ''
  scope: NeedScope | ''
}

/** Each with what residents will read of it. */
const scopeTexts: Record<NeedScope, { text: string; say: string }> = {
  community: { text: '大家的事', say: '居民看得到下面写的全部' },
  household: { text: '一家的事', say: '居民只看得到“缺什么”那一句，细情和哪一家只给工作人员看' },
}

type NeedFieldsProps = { written: NeedWritten; isTried: boolean; set: (part: Partial<NeedWritten>) => void }

/** What is wanted; what one home needs is told without the home. */
export function NeedFields({ written, isTried, set }: NeedFieldsProps) {
  const { scope, kind, title, words, home } = written
  const lacks = (is: boolean, say: string) => (isTried && is ? say : undefined)
  const isHome = scope === 'household'
  return (
    <>
      <Field label='是大家的事，还是一家的事？' wrong={lacks(!scope, '选一样，居民看到的不一样')}>
        <Choices
          label='是大家的事，还是一家的事'
          columns={1}
          options={needScopes.map((value) => ({ value, ...scopeTexts[value] }))}
          value={scope || undefined}
          onChange={(next) => set({ scope: next })}
        />
      </Field>
      <LineField
        label='缺什么？'
        value={title}
        max={40}
        hint='居民看得到。不写谁家、不写电话。'
        wrong={lacks(!title.trim(), '写一句缺什么')}
        onChange={(next) => set({ title: next })}
      />
      <KindField
        label='哪一类？'
        value={kind}
        wrong={lacks(!kind, '选一类')}
        onChange={(next) => set({ kind: next })}
      />
      <Field
        label='具体说说'
        wrong={lacks(!words.trim(), '写一句')}
        hint={scope && (isHome ? '一家的事，这一段只给工作人员看。' : '居民看得到。')}
      >
        <TextArea label='具体说说' value={words} onChange={(next) => set({ words: next })} />
      </Field>
      {isHome && (
        <LineField
          label='哪一家？'
          value={home}
          max={60}
          hint='只给工作人员看，可以不写'
          onChange={(next) => set({ home: next })}
        />
      )}
    </>
  )
}
