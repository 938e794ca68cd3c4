import { purposeNames } from '../../../shared/copy'
import type { VisitCard } from '../../../shared/visit/visit'
import { whenText } from '../clockText'
import { Cell } from '../kit/Cell'

type VisitCellProps = { visit: VisitCard; now: number; onPress: () => void }

/** 3号楼 2单元 4** · 周**: enough to know it again. */
export const householdSaid = ({ placeLabel, room, name }: VisitCard) =>
  [`${placeLabel}${room ? ` ${room}` : ''}`, name].filter(Boolean).join(' · ')

/** The community stands above the list already. */
const inCommunity = (visit: VisitCard) => ({ ...visit, placeLabel: visit.placeLabel.replace(/^\S+ /, '') })

export function VisitCell({ visit, now, onPress }: VisitCellProps) {
  const { purpose, heard, verified, isUnlisted, at, by } = visit
  const note = [
    whenText(at, now),
    by,
    heard > 0 && `听到 ${heard} 件`,
    verified && '核实了住户',
    isUnlisted && '不在户名册',
  ].filter(Boolean)
  return (
    <Cell
      icon={verified ? 'checkring' : 'walk'}
      title={`${purposeNames[purpose]} · ${householdSaid(inCommunity(visit))}`}
      note={note.join('，')}
      onPress={onPress}
    />
  )
}
