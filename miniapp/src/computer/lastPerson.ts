import { keep, kept } from '../phoneStorage'

const place = 'computerPerson'

/** Who was let in on this computer last; known until she signs out, or another comes. */
export const lastPerson = () => kept(place)

export const keepLastPerson = (id: string) => void keep(place, id)
