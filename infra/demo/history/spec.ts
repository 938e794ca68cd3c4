import type { Building } from '../../../shared/street/street'
import type { Move } from '../../../shared/workOrder/transitions'
import type { Course } from './courses'

/** What is settled about a story beforehand; everything else is left to chance. */
export type Spec = {
  id: string
  /** When it is reported. */
  at: number
  code: string
  course: Course
  /** A community or grid: where it happens. */
  area: string
  building?: Building
  reporter?: string
  says?: string
  /** Which of the category's ways it goes. */
  like?: number
  /** It lies where this move left it. */
  until?: Move
  /** Who of the unit takes it, or who grabs it. */
  handler?: string
  /** Each step within minutes: for what began today. */
  isBrisk?: true
  /** How many neighbours met the same. */
  joins?: number
  /** A resident's photo, even of what needs none. */
  withPhoto?: true
}
