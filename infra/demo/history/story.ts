import type { MadeMove } from '../../../shared/workOrder/transitions'
import type { Picture } from '../photos/picture'

/** One thing somebody does in a story, at its moment. */
export type Deed = {
  /** Milliseconds since 1970. */
  at: number
  by: string
  /** Which order of the story; most have one. */
  order: string
  move: 'order' | 'import' | MadeMove
  body: Record<string, unknown>
  /** Drawn, uploaded and named in the body. */
  pictures?: Picture[]
  /** 并单: the order of this story that takes the other in. */
  into?: string
}

/** What happened to an order, or to a few that belong together. `id` makes its keys, so it stays the same. */
export type Story = { id: string; deeds: Deed[] }
