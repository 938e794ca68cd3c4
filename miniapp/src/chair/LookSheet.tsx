import { WordsSheet } from './WordsSheet'
import type { Looked, Looking } from './useLooking'

type LookSheetProps = {
  one: Looked
  look: 'refuse' | 'hide'
  looking: Looking
  onClose: () => void
}

const said = {
  refuse: { title: '不放出来', button: '不放出来，写明原因' },
  hide: { title: '不给大家看了', button: '不给大家看了，写明原因' },
}

/** Why it is not shown: its author reads it, and the public log has it without the words or a name. */
export const LookSheet = ({ one, look, looking, onClose }: LookSheetProps) => (
  <WordsSheet
    {...said[look]}
    label='为什么？公开记录里看得到'
    phrases={['说的是某一个人', '有门牌、电话', '骂人的话', '和这件事无关', '和别的意见重了']}
    hint='只记原因，不记内容，也不记是谁说的。'
    max={100}
    draft={`look ${one.id}`}
    doing={looking}
    onSend={(reason) => looking.look(one, { look, reason })}
    onClose={onClose}
  />
)
