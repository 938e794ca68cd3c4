import { keys } from '../functions/keys'
import { photoNamers } from '../functions/photo/keys'

/** `G#`: orders and what is noted beside them, of all that the table holds. */
const ofOrders = keys.ordersOf('', '', '').replace(/#.*/, '#')

/** Families of keys that `gather` hears of: orders, and whatever photos are named in. */
export const gathered = [ofOrders, ...photoNamers]
