import type { Command } from '../../shared/workOrder/commands'
import type { Viewer } from './present'

/** One command on its way: who makes it, what it says, and by which marks a retry is known. */
export type Making = Viewer & {
  command: Command
  /** Keyed hashes of the command's key and of what it says. */
  key: string
  said: string
  photosAreOurs: boolean
}
