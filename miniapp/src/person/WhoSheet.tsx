import { Sheet } from '../kit/Sheet'
import { WhoToPlay } from './WhoToPlay'

export type WhoSheetProps = { open: boolean; onClose: () => void }

/** 换人, where nobody is known by WeChat. */
export const WhoSheet = ({ open, onClose }: WhoSheetProps) =>
  process.env.TARO_ENV === 'h5' ? (
    <Sheet open={open} title='您想扮演谁？' onClose={onClose}>
      <WhoToPlay />
    </Sheet>
  ) : null
