const letters = '0123456789bcdefghjkmnpqrstuvwxyz'

/** The bits of a cell, longitude and latitude by turns, most telling first. */
const bitsOf = (cell: string) =>
  [...cell].flatMap((letter) => {
    const value = letters.indexOf(letter)
    return [16, 8, 4, 2, 1].map((bit) => (value & bit ? 1 : 0))
  })

const numberOf = (bits: number[]) => bits.reduce<number>((sum, bit) => sum * 2 + bit, 0)

/** Column and row of a cell among all of its size, counted from the south-west corner of the world. */
export function cellAt(cell: string) {
  const bits = bitsOf(cell)
  return {
    column: numberOf(bits.filter((_, at) => at % 2 === 0)),
    row: numberOf(bits.filter((_, at) => at % 2 === 1)),
  }
}

export type Spot = { column: number; row: number }

/** The middle of a cell that is named by so many letters. */
export function middleAt({ column, row }: Spot, letters: number) {
  const bits = letters * 5
  return {
    longitude: ((column + 0.5) / 2 ** Math.ceil(bits / 2)) * 360 - 180,
    latitude: ((row + 0.5) / 2 ** Math.floor(bits / 2)) * 180 - 90,
  }
}

/** Its middle. */
export const middleOf = (cell: string) => middleAt(cellAt(cell), cell.length)
