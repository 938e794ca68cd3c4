import { type ReactNode } from 'react'
import { View } from '@tarojs/components'
import { moveNames } from '../../../shared/copy'
import type { MadeMove } from '../../../shared/workOrder/transitions'
import { ActionBar } from '../kit/ActionBar'
import { Button } from '../kit/Button'
import type { IconName } from '../kit/iconNames'
import { MoveSheets } from './MoveSheets'
import { isSheetMove, offer } from './offer'
import { TroubleStrip } from './TroubleStrip'
import type { OrderInHand } from './useOrderInHand'

/** A move with a button of its own: what the button says, and what pressing it does. */
export type OwnMove = { move: MadeMove; text: string; icon?: IconName; kind?: 'call'; onPress: () => unknown }

export type MoveBarProps = {
  inHand: OrderInHand
  /** The main one first; only those that may be made now are shown. */
  own?: OwnMove[]
  /** What will follow. */
  say?: ReactNode
}

/** The thumb's place: what may be done now, two at most, the rest under 更多. */
export function MoveBar({ inHand, own = [], say }: MoveBarProps) {
  const { seen, sheet, openSheet, trouble } = inHand
  const { lead, more } = offer(
    seen.moves,
    own.map(({ move }) => move),
  )
  if (lead.length === 0) return null
  const asked = lead.map((move) => own.find((one) => one.move === move) ?? bySheet(move, inHand))
  const named = more.map((move) => moveNames[move]).join('、')
  return (
    <>
      <ActionBar
        say={!sheet && trouble ? <TroubleStrip trouble={trouble} /> : say && <View>{say}</View>}
        more={more.length > 0 && { label: named, onPress: () => openSheet('more') }}
      >
        {asked
          .map((one, place) => <MoveButton key={one.move} inHand={inHand} own={one} isMain={place === 0} />)
          .reverse()}
      </ActionBar>
      <MoveSheets inHand={inHand} more={more} />
    </>
  )
}

/** Apricot, with its sign: wherever it is offered. */
export const theWhistle = { icon: 'whistle', kind: 'call' } as const

/** A move without a form on this page asks for what it needs in its sheet. */
const bySheet = (move: MadeMove, { openSheet }: OrderInHand): OwnMove => ({
  move,
  text: moveNames[move],
  ...(move === 'whistle' && theWhistle),
  onPress: () => isSheetMove(move) && openSheet(move),
})

type MoveButtonProps = { inHand: OrderInHand; own: OwnMove; isMain: boolean }

function MoveButton({ inHand, own, isMain }: MoveButtonProps) {
  const { move, text, icon, kind, onPress } = own
  const { pending, changed, busy } = inHand
  return (
    <Button
      kind={kind ?? (isMain ? 'main' : 'line')}
      big
      off={whyOff({ pending, changed })}
      busy={busy === move && '正在交……'}
      onPress={onPress}
      {...(icon && { icon })}
    >
      {text}
    </Button>
  )
}

function whyOff({ pending, changed }: Pick<OrderInHand, 'pending' | 'changed'>) {
  if (changed) return '先看新的，再决定'
  if (!pending) return false
  return pending.refused ? '上一次没交上，先看上面怎么办' : '上一次的等着交，有网自动交'
}
