import type { Handler } from '../handler'
import { openTopic, shown } from './open'

export const getTopic: Handler<'getTopic'> = async (request) => {
  const opened = await openTopic(request.input.params.topicId, request)
  return opened.ok ? shown(opened.value, request) : opened
}
