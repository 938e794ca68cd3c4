import { everydayOperations } from '../shared/everyday'
import { me, saveMe } from './person/http'
import { photo, photoTicket } from './photo/http'
import { serviceOf } from './service'
import { demoPeople, signIn } from './session/http'
import { catalogue, locate } from './street/http'
import { myOrders } from './workOrder/lists'
import { order } from './workOrder/order'
import { getOrder } from './workOrder/read'

/** Everyday's operations and who answers each: a missing one does not compile. */
export const everydayService = serviceOf(everydayOperations, {
  signIn,
  demoPeople,
  me,
  saveMe,
  catalogue,
  locate,
  order,
  getOrder,
  myOrders,
  photoTicket,
  photo,
})
