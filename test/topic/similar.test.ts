import { tableForFile } from '../support/engine'
import { quickStreet } from './topicLives'

const street = quickStreet(tableForFile())

it('比一比 shows whoever is about to raise a matter the one that still waits for support, as a card', async () => {
  const { topic } = await street.raise('zhou')
  const body = { words: topic.title, places: topic.places }
  const similar = await street.as('lin').post('/topics/similar', body)

  expect(similar.status).toBe(200)
  expect(similar.body['topics']).toMatchObject([{ id: topic.id }])
})
