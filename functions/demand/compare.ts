import { fitOf } from './choose'
import { reasonsOf, type Compared } from './reasons'
import { shapeOf } from './shape'
import { sketchOf, type Mark } from './sketch'

/** An order as far as it is compared with another. */
export type Told = Compared & { gridId: string; at: number }

/** They last as long as one comparison, so they are counted up: each pair of letters has a number of its own. */
function passingMarks(): Mark {
  const marks = new Map<string, number>()
  return (letters) => {
    const mark = marks.get(letters) ?? marks.size
    marks.set(letters, mark)
    return mark
  }
}

const whereOf = ({ cell, gridId, categoryCode }: Told) => ({ gridId, categoryCode, ...(cell && { cell }) })

/** For each how much speaks for its being the same matter, above 0 more than against; and what. */
export function compareWith(asked: Told, others: Told[]) {
  const mark = passingMarks()
  const sketch = sketchOf(asked.said, mark)
  return others.map((other) => {
    const candidate = {
      id: '',
      shape: shapeOf(sketchOf(other.said, mark)),
      cells: other.cell ? [other.cell] : [],
      categories: [other.categoryCode],
      lastAt: other.at,
    }
    return {
      fit: fitOf({ sketch, where: whereOf(asked), at: asked.at }, candidate),
      reasons: reasonsOf([asked, other])[1] ?? [],
    }
  })
}
