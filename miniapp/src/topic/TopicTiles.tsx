import { StepTiles } from '../kit/StepTiles'
import { tileNow } from './tileNow'
import { useTopic } from './useTopic'

/** How far the topic of a ballot or a meeting has come; nothing until it is known. */
export function TopicTiles({ topicId }: { topicId: string }) {
  const { data: topic } = useTopic(topicId)
  return topic ? <StepTiles steps={topic.steps} now={tileNow(topic)} /> : null
}
