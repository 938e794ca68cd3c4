import type { DemandCard } from '../../../shared/demand/demand'

type Places = Pick<DemandCard, 'placeLabels' | 'isElsewhere'>

/** Where it lies; that there is more than is named is said. */
export const placesSaid = ({ placeLabels, isElsewhere = false }: Places, between: string) =>
  `${placeLabels.join(between)}${isElsewhere ? '等' : ''}`
