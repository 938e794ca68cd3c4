import type { Key } from '../table/store'

/** Families whose items name photos, each in `photoKeys`: reports and what was said of them, campaigns, needs, topics. */
export const photoNamers = ['P#', 'CG#', 'ND#', 'DL#']

export const namesPhotos = ({ PK }: Key) => photoNamers.some((family) => PK.startsWith(family))
