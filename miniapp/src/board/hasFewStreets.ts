import type { Numbers } from '../../../shared/numbers/answer'
import { isDistrict } from '../../../shared/place/codes'

/** As many lines as a table beside them is high. */
const few = 6

/** A district 全区 whose streets would leave a hole beside a table: they take a line of their own. */
export const hasFewStreets = ({ node, places }: Numbers) => isDistrict(node.id) && places.length < few
