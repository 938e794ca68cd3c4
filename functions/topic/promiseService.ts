import { promiseMoves } from '../../shared/topic/commands'
import { promiseOperations } from '../../shared/topic/moveOperations'
import { serviceOf } from '../service'
import { commission } from './commission'
import { linkable } from './linkable'
import { movesOf, type Prepare } from './move'
import { withPhotos } from './withPhotos'
import { topicSays } from './says'

const prepare: Prepare = async (topic, command, request) => {
  if (command.move === 'commission') return commission(topic, command.input, request)
  if (command.move === 'link') return linkable(topic, command.input.orderId, request)
  return withPhotos(topic, command, request)
}

/** 承诺事项, with the orders they become: apart, because an order brings its map along. */
export const promiseService = serviceOf(promiseOperations, movesOf(promiseMoves, prepare), topicSays)
