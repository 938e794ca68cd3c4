/** Stated, not counted: how often people look, and how long a function takes. Change them and run it again. */
export const habits = {
  /** Of one order, over its life, by everybody together. */
  looks: { order: 12, queue: 10, inbox: 6, unread: 20, mine: 3 },
  /** Photos that are fetched for one order, and how large one is. */
  photoViews: 12,
  photoBytes: 300_000,
  /** Bells that strike for one order: most are done in time. */
  bells: 0.4,
  /** Boards that are opened in a street in a day, each as dear as the first look after a pause. */
  boards: 60,
} as const

/** Milliseconds of a function: its own work, and each round trip as if it waited for the one before. */
export const takes = { own: 10, roundTrip: 8, photo: 1000 } as const

/** A clock's share, two thirds of what it reaches: nights and busy hours want their time. EMULIN_CLOCKS. */
export const streetsOfOneClock = 1000

export type Scale = { name: string; orders: number; streets: number }

/** Orders in a day. Of a street 20 in each of its 51 grids; a city and a nation as in the arithmetic of the design. */
export const scales: readonly Scale[] = [
  { name: '一个街道，51 个网格 one street, 51 grids', orders: 1020, streets: 1 },
  { name: '一座城市 a city', orders: 1_000_000, streets: 980 },
  { name: '全国 a nation', orders: 10_000_000, streets: 40_000 },
]
