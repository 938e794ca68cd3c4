import type { Catalogue } from '../../../shared/street/operations'
import { CheckChips } from '../kit/CheckChips'
import { Field } from '../kit/Field'
import type { FormPart } from './useWriting'

/** 去哪几个社区? */
export const CommunitiesField = ({
  writing,
  change,
  wrong,
  catalogue,
}: FormPart & { catalogue: Catalogue }) => (
  <Field
    label='去哪几个社区？'
    id='communityIds'
    wrong={wrong.communityIds}
    hint='最多 5 个，走得到的就好。每个社区各自确认。'
  >
    <CheckChips
      label='去哪几个社区'
      options={catalogue.communities.map(({ id, name }) => ({ value: id, text: name }))}
      values={writing.communityIds}
      onChange={(chosen) => change({ communityIds: chosen })}
    />
  </Field>
)
