import type { OperationName } from '../shared/contract'
import { answerFeedback, myFeedback, openFeedback, sendFeedback } from './feedback/http'
import type { Handler } from './handler'
import { me, saveMe } from './person/http'
import { photoTicket } from './photo/http'
import { demoPeople, signIn } from './session/http'
import { catalogue, locate } from './street/http'
import { importOrder } from './workOrder/importOrder'
import { findOrders, joinedOrders, myOrders } from './workOrder/lists'
import { moveHandlers } from './workOrder/makeMove'
import { nearbyOrders } from './workOrder/neighbours'
import { order } from './workOrder/order'
import { getOrder } from './workOrder/read'
import { myQueues, queue } from './workOrder/queues'

/** Every operation of the contract and who answers it: a missing one does not compile. */
export const handlers: { [N in OperationName]: Handler<N> } = {
  signIn,
  demoPeople,
  me,
  saveMe,
  catalogue,
  locate,
  order,
  importOrder,
  getOrder,
  myOrders,
  joinedOrders,
  nearbyOrders,
  findOrders,
  myQueues,
  queue,
  ...moveHandlers,
  photoTicket,
  sendFeedback,
  myFeedback,
  openFeedback,
  answerFeedback,
}
