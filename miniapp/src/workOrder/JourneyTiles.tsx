import type { Status } from '../../../shared/workOrder/transitions'
import { stepOf } from '../kit/stepOf'
import { Tiles, type TilesProps } from '../kit/Tiles'

export type JourneyTilesProps = Omit<TilesProps, 'step'> & { status: Status; isRated: boolean }

const stopped: Status[] = ['declined', 'withdrawn', 'merged']

/** 七瓦 as far as the order has come; one that stopped on the way is on none of them any more. */
export const JourneyTiles = ({ status, isRated, ...look }: JourneyTilesProps) =>
  stopped.includes(status) ? null : (
    <Tiles {...look} step={status === 'closed' && isRated ? 8 : stepOf[status]} />
  )
