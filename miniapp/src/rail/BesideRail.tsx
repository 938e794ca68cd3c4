import type { ReactNode } from 'react'
import type { Numbers } from '../../../shared/numbers/answer'
import type { Looked } from '../board/looked'

export type BesideRailProps = {
  /** The door of the rail behind which the page lies. */
  here: string
  /** A page behind that door's own: the door leads back to it. */
  within?: boolean
  /** What the board shows; elsewhere the rail leads to what its reader sees first. */
  looked?: Looked
  numbers?: Numbers | undefined
  children: ReactNode
}

/** Wide screens are a browser's, in BesideRail.h5.tsx: a phone has no room beside a page. */
export const BesideRail = ({ children }: BesideRailProps) => <>{children}</>
