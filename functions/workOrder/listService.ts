import { likeOperations } from '../../shared/topic/likeOperations'
import { listOperations } from '../../shared/workOrder/listOperations'
import { serviceOf } from '../service'
import { similarTopics } from '../topic/similar'
import { nearbyOrders } from './neighbours'
import { myQueues, queue } from './queues'
import { findOrders, joinedOrders } from './otherLists'

/** 待办, 身边的事, 我也遇到的事, 按单号找: apart from the loop itself. */
export const listService = serviceOf(
  { ...listOperations, ...likeOperations },
  {
    myQueues,
    queue,
    nearbyOrders,
    joinedOrders,
    findOrders,
    similarTopics,
  },
)
