import { mostOfText, mostOfTitle } from '../../../shared/topic/commands'
import type { Catalogue } from '../../../shared/street/operations'
import { Field } from '../kit/Field'
import { TextArea } from '../kit/TextArea'
import type { Proposing } from './useProposal'
import { WhereField } from './WhereField'

type ProposeFormProps = { catalogue: Catalogue; homeId: string; proposing: Proposing }

/** One sentence, what lies behind it, and where. */
export const ProposeForm = ({ catalogue, homeId, proposing }: ProposeFormProps) => {
  const { proposal, set, wrong } = proposing
  return (
    <>
      <Field label='用一句话说，是什么事？' id='title' wrong={wrong.title}>
        <TextArea
          label='用一句话说，是什么事'
          value={proposal.title}
          max={mostOfTitle}
          placeholder='比如：3号楼前空地，停车还是种花？'
          wrong={Boolean(wrong.title)}
          onChange={(title) => set({ title })}
        />
      </Field>
      <Field label='来龙去脉' note='可以不写'>
        <TextArea
          label='来龙去脉'
          value={proposal.text}
          max={mostOfText}
          placeholder='现在什么样，想怎么办，谁家受影响'
          onChange={(text) => set({ text })}
        />
      </Field>
      <WhereField
        catalogue={catalogue}
        homeId={homeId}
        where={proposal.where}
        wrong={wrong.where}
        onChange={(where) => set({ where })}
      />
    </>
  )
}
