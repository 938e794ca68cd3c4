import { keyAt } from '../support/app'
import { tableForFile } from '../support/engine'
import { paperIn } from './paper'
import { aNonce, resident, votingStreet } from './votes'

const table = tableForFile()
const street = votingStreet(table, {
  homes: { '99010000100101B1': ['777', '888'].map((room) => ({ room })) },
  people: [resident('sevenseven', '777')],
})
const { handIn, readSlip } = paperIn(street)

it('no line of the log says who voted or what, though everything breaks', async () => {
  const written = jest.spyOn(process.stderr, 'write').mockReturnValue(true)
  const motion = await street.aVote()
  const [mine] = await street.votersOf('sevenseven', motion.id)
  const nonce = aNonce()
  const ballot = { voter: mine?.voter ?? '', choice: ['yes'], nonce, key: keyAt(street.clock.now), seen: 0 }
  table.faults.inject({ kind: 'loseRequest', operation: /Update|Put/, key: /^V/, times: 40 })
  await street.cast('sevenseven', motion.id, ballot)
  await handIn('gu', motion.id, { room: '888', slip: '4711' })
  await readSlip('shen', motion.id, { slip: '4711', choice: ['no'] })
  await street.close(motion)
  table.faults.mend()
  // Drawn by chance, they have any three figures now and then.
  const drawn = new RegExp(`"requestId":"[0-9a-f-]{36}"|${motion.id}`, 'g')
  const lines = written.mock.calls.map(([line]) => String(line).replace(drawn, '')).join('')
  written.mockRestore()

  expect(lines).toContain('socket hang up')
  for (const secret of ['sevenseven', '777', '888', '4711', '"yes"', '"no"', nonce, ballot.voter])
    expect(lines).not.toContain(secret)
})
