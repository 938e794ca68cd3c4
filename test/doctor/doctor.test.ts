import { ListTablesCommand } from '@aws-sdk/client-dynamodb'
import { checks } from '../../infra/doctor/diagnose'
import { tableForFile } from '../support/engine'
import { doctor, reportOn } from './doctor'
import { dynamoDbLocal, hasJava } from './dynamoDbLocal'
import { startDynalite, startDynamoDbLocal } from './engines'

const table = tableForFile()

const tablesThere = async () => (await table.client.send(new ListTablesCommand({}))).TableNames ?? []

describe('npm run doctor', () => {
  it('finds all that the product uses on the embedded engine, and leaves no table behind', async () => {
    const before = await tablesThere()

    const { code, isFit, missing, checks: told } = await reportOn(table.endpoint)

    expect({ code, isFit, missing }).toEqual({ code: 0, isFit: true, missing: [] })
    expect(told.map(({ name }) => name)).toEqual(checks.map(({ name }) => name))
    expect(await tablesThere()).toEqual(before)
  })

  it('says each in a line for people, in Chinese and in English', async () => {
    const { code, said } = await doctor(table.endpoint)

    const lines = said.trimEnd().split('\n')
    expect(code).toBe(0)
    expect(lines.slice(0, -1).filter((line) => !/^✓ .*[一-龥].*[a-z]/.test(line))).toEqual([])
    expect(lines).toHaveLength(checks.length + 1)
    expect(lines.at(-1)).toBe('样样都有 everything is there')
  })

  // A second opinion, where there is Java to run it.
  const second = hasJava() ? ['AWS’s DynamoDB Local'] : []
  if (second.length === 0)
    process.stdout.write('没有 Java，DynamoDB Local 没问 no Java: DynamoDB Local was not asked\n')
  for (const name of second)
    it(`finds all of it on ${name}`, async () => {
      const local = await startDynamoDbLocal(dynamoDbLocal())

      const { code, isFit, missing } = await reportOn(local.endpoint)
      await local.stop()

      expect({ code, isFit, missing }).toEqual({ code: 0, isFit: true, missing: [] })
    })

  it('names what dynalite lacks, and what comes of it', async () => {
    const dynalite = await startDynalite()

    const { code, isFit, missing } = await reportOn(dynalite.endpoint)
    await dynalite.stop()

    expect({ code, isFit }).toEqual({ code: 1, isFit: false })
    expect(missing.map(({ name }) => name)).toEqual([
      'handsBack',
      'streamOrder',
      'streamAgain',
      'timeToLive',
      'consumedCapacity',
      'transactionOfHundred',
      'transactionOfTwo',
    ])
    expect(missing.every(({ without, instead }) => without && instead)).toBe(true)
  })

  it('can do without transactions: no order needs them on its way', () => {
    const needless = checks.filter(({ isNeeded }) => !isNeeded).map(({ name }) => name)

    expect(needless).toEqual(expect.arrayContaining(['transactionOfHundred', 'transactionOfTwo']))
  })

  it('says that nobody answers, and what is no address', async () => {
    const nobody = await doctor('http://127.0.0.1:9')
    const nothing = await doctor()

    expect([nobody.code, nothing.code]).toEqual([1, 1])
    expect(nobody.complained).toContain('在 http://127.0.0.1:9 建不了表')
    expect(nothing.complained).toContain('用法 Usage: npm run doctor')
  })
})
