import { tableForFile } from '../support/engine'
import { votingStreet } from './votes'

const { aTopic, propose } = votingStreet(tableForFile())

describe('a motion 动议, which all can read', () => {
  it('names nobody by telephone, card or plate, in whichever of its words', async () => {
    const topicId = await aTopic()
    const options = (name: string) => ({
      kind: 'one',
      options: [
        { id: 'a', name },
        { id: 'b', name: '不设' },
      ],
    })
    const said = [
      await propose('zhou', topicId, { title: '停车找老李 13812345678' }),
      await propose('zhou', topicId, { text: '问老李：138 1234 5678' }),
      await propose('zhou', topicId, { against: '京A12345 没地方停' }),
      await propose('zhou', topicId, options('找 13812345678 买')),
      await propose('zhou', topicId, options('设 6 条')),
    ]

    expect(said.map(({ refusal, field }) => [refusal, field])).toEqual([
      ...['title', 'text', 'against', 'options'].map((field) => ['personalInWords', field]),
      [undefined, undefined],
    ])
  })
})
