import type { OperationName } from '../../shared/contract'
import { campaignMoveOperations, campaignOperations } from '../../shared/campaign/operations'
import { demandOperations } from '../../shared/demand/operations'
import { exportOperations } from '../../shared/export/operations'
import { findOperations } from '../../shared/find/operations'
import { numberOperations } from '../../shared/numbers/operations'
import { planOperations } from '../../shared/plan/operations'
import { planMoves } from '../../shared/plan/transitions'
import { projectOperations } from '../../shared/project/operations'
import { needMoves } from '../../shared/project/transitions'
import { tableForFile } from '../support/engine'
import { askedStreet, nobody } from './askedStreet'

const { id, ask } = askedStreet(tableForFile())

/** Held move by move, in the matrices of each. */
const moved = [
  ...Object.keys(campaignMoveOperations),
  ...planMoves.map((move) => `${move}Plan`),
  ...needMoves.map((move) => `${move}Need`),
]
/** By the orders before it, in test/demand/before. */
const heldThere = ['orderBefore']

const everybody = ['zhou', 'shen', 'luo', 'gu', 'hou', 'she', 'qin', 'admin', 'qin2', nobody]

/** By hand: what each is told, of the first community. 409 is who may, and only comes too late or too early. */
// prettier-ignore
const told: Record<string, number[]> = {
  //                zhou shen luo  gu   hou  she  qin  adm. qin2 nobody
  find:            [403, 200, 200, 200, 200, 200, 200, 200, 200, 401],
  phoneFindings:   [403, 403, 403, 403, 403, 200, 200, 200, 200, 401],
  startExport:     [403, 403, 403, 201, 404, 404, 201, 201, 404, 401],
  myExports:       [403, 403, 403, 200, 200, 200, 200, 200, 200, 401],
  personalExports: [403, 403, 403, 403, 403, 200, 200, 200, 200, 401],
  getExport:       [403, 403, 403, 200, 404, 404, 404, 404, 404, 401],
  cancelExport:    [403, 403, 403, 200, 404, 404, 404, 404, 404, 401],
  demands:         [403, 403, 403, 200, 200, 200, 200, 403, 200, 401],
  getDemand:       [403, 403, 403, 200, 404, 404, 200, 403, 404, 401],
  demandOrders:    [403, 403, 403, 200, 404, 404, 200, 403, 404, 401],
  demandCampaigns: [403, 403, 403, 200, 404, 404, 200, 403, 404, 401],
  campaigns:       [200, 200, 200, 200, 200, 200, 200, 200, 200, 401],
  getCampaign:     [404, 404, 200, 200, 404, 404, 200, 404, 404, 401],
  campaignFigures: [404, 404, 200, 200, 404, 404, 200, 404, 404, 401],
  orderCampaigns:  [403, 200, 200, 200, 404, 404, 200, 200, 404, 401],
  campaignOwners:  [403, 403, 403, 200, 403, 403, 200, 403, 403, 401],
  makeCampaign:    [403, 403, 403, 201, 403, 403, 201, 403, 422, 401],
  plans:           [200, 200, 200, 200, 200, 200, 200, 200, 200, 401],
  getPlan:         [404, 200, 200, 200, 200, 200, 200, 200, 404, 401],
  planFigures:     [404, 200, 200, 200, 200, 200, 200, 200, 404, 401],
  resources:       [200, 200, 200, 200, 200, 200, 200, 200, 200, 401],
  addResource:     [403, 403, 403, 201, 403, 403, 201, 403, 422, 401],
  changeResource:  [403, 403, 403, 200, 403, 403, 409, 403, 404, 401],
  withdrawResource:[403, 403, 403, 409, 403, 403, 409, 403, 404, 401],
  restoreResource: [403, 403, 403, 409, 403, 403, 409, 403, 404, 401],
  needs:           [200, 200, 200, 200, 200, 200, 200, 200, 200, 401],
  getNeed:         [200, 200, 200, 200, 200, 200, 200, 200, 404, 401],
  matches:         [403, 403, 403, 200, 403, 403, 200, 403, 404, 401],
  addNeed:         [403, 403, 403, 201, 403, 403, 201, 403, 422, 401],
  needsHeard:      [403, 200, 403, 200, 200, 200, 200, 403, 200, 401],
  followProject:   [409, 409, 409, 409, 409, 409, 409, 409, 404, 401],
  numbers:         [403, 403, 403, 200, 404, 404, 200, 200, 404, 401],
  numberOrders:    [403, 403, 403, 200, 404, 404, 200, 200, 404, 401],
  numberCells:     [403, 403, 403, 200, 404, 404, 200, 200, 404, 401],
  numberMonths:    [403, 403, 403, 200, 404, 404, 200, 200, 404, 401],
}
const names = Object.keys(told) as OperationName[]

describe('who may ask what of supervision', () => {
  it('is written down of every route', () => {
    const nouns = { ...findOperations, ...exportOperations, ...demandOperations, ...campaignOperations }
    const all = Object.keys({ ...nouns, ...planOperations, ...projectOperations, ...numberOperations })

    expect([...names, ...moved, ...heldThere].sort()).toEqual(all.sort())
  })

  it.each(names)('%s', async (name) => {
    const statuses = []
    for (const who of everybody) statuses.push([who, (await ask(who, name)).status])

    expect(statuses).toEqual(everybody.map((who, at) => [who, told[name]?.[at]]))
  })

  it('names nothing of the street to another street’s supervisor', async () => {
    for (const name of names) {
      const { body } = await ask('qin2', name)
      expect([name, JSON.stringify(body).includes(id)]).toEqual([name, false])
    }
  })

  it('finds and lists for the community next door nothing of this one', async () => {
    const found = async (who: string, name: OperationName, list: string) =>
      ((await ask(who, name)).body[list] as unknown[]).length

    for (const [name, list] of [
      ['find', 'orders'],
      ['demands', 'demands'],
      ['campaigns', 'campaigns'],
      ['myExports', 'exports'],
    ] as const) {
      expect([name, await found('hou', name, list), await found('she', name, list)]).toEqual([name, 0, 0])
      expect([name, (await found('gu', name, list)) > 0]).toEqual([name, true])
    }
  })
})
