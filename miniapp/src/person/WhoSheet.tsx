import { Sheet } from '../kit/Sheet'
import { WhoToPlay } from './WhoToPlay'

/** 换人 */
export const WhoSheet = ({ open, onClose }: { open: boolean; onClose: () => void }) => (
  <Sheet open={open} title='您想扮演谁？' onClose={onClose}>
    <WhoToPlay />
  </Sheet>
)
