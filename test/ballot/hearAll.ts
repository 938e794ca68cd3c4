import { consume } from '../support/held/stream'
import type { HearingDeps } from '../../functions/stream/hearRecord'
import type { TestTable } from '../support/engine'
import { streamOfTable } from '../support/streamOf'
import type { votingStreet } from './votes'

/** The stream from its beginning, twice over: as often as it may be delivered. */
export async function hearAll(table: TestTable, { deps }: Pick<ReturnType<typeof votingStreet>, 'deps'>) {
  const stream = streamOfTable(table)
  const Records = await stream.records()
  stream.stop()
  const hearing: HearingDeps = { ...deps, messages: { send: async () => ({ is: 'sent' }) } }
  for (let times = 0; times < 2; times++)
    expect(await consume({ Records }, hearing)).toEqual({ batchItemFailures: [] })
}
