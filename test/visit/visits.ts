import type { Answer } from '../../shared/contract'
import type { VisitCommand } from '../../shared/visit/visit'
import type { Reply } from '../support/app'
import { lamp } from '../support/aStreet'

export const building = '99010000100101B1'

/** 沈小禾 at the door of 1号楼 301. */
export const aVisit = (more: object = {}): VisitCommand => ({
  buildingId: building,
  room: '301',
  purpose: 'routine',
  contact: { name: '周玉兰', phone: '19900001001' },
  heard: [],
  ...more,
})

export const heardLamp = {
  kind: 'issue' as const,
  categoryCode: lamp.code,
  words: '楼道口的路灯坏了三天，晚上看不见台阶',
}
export const heardHelp = { kind: 'help' as const, categoryCode: 'Z99', words: '一个人住，想有人帮着买米' }

// The contract shaped each of these on the way out.
export const recorded = ({ body }: Reply) => body as unknown as Answer<'recordVisit'>
export const listed = ({ body }: Reply) => (body as unknown as Answer<'visits'>).visits
export const opened = ({ body }: Reply) => (body as unknown as Answer<'openVisit'>).visit
