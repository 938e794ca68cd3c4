/** What a drawn photo shows, and whether it was taken before or after the work. */
export type Scene = 'lamp' | 'paving' | 'lid' | 'bins' | 'passage'
export type Picture = { scene: Scene; isAfter: boolean; seed: string }

const scenes: Record<string, Scene> = {
  A01: 'lamp',
  A02: 'lid',
  A03: 'lid',
  B01: 'paving',
  B02: 'paving',
  C01: 'bins',
  C02: 'bins',
  G02: 'passage',
  G05: 'passage',
}

/** Nothing, for what has no drawing. */
export const sceneFor = (categoryCode: string): Scene | undefined => scenes[categoryCode]
