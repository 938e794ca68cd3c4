import type { MyVoter } from '../../../shared/ballot/motion'
import { Chips } from '../kit/Chips'
import { Field } from '../kit/Field'

type VoterChipsProps = {
  voters: readonly MyVoter[]
  value: string | undefined
  onChange: (voter: string) => void
}

/** Whoever has two flats has two ballots, and says which of them is filled in. */
export const VoterChips = ({ voters, value, onChange }: VoterChipsProps) =>
  voters.length > 1 ? (
    <Field label='投哪一张票？' hint={`您有 ${voters.length} 张票，一张一张投。`}>
      <Chips
        label='投哪一张票'
        options={voters.map(({ voter, label, hasVoted }) => ({
          value: voter,
          text: hasVoted ? `${label}，投过了` : label,
        }))}
        value={value}
        onChange={onChange}
      />
    </Field>
  ) : null
