import type { Unit } from '../../shared/street/street'
import { streetId } from './communities'

const ids = {
  roads: `${streetId}U01`, // 市政养护所
  order: `${streetId}U02`, // 城管中队
  market: `${streetId}U03`, // 市场监管所
  police: `${streetId}U04`, // 派出所
  service: `${streetId}U05`, // 便民服务中心
  water: `${streetId}U06`, // 供水服务站
  power: `${streetId}U07`, // 供电服务站
  property: `${streetId}U08`, // 安和物业
} as const

export type UnitName = keyof typeof ids
export const unitIds: Record<UnitName, string> = ids

/** The units 责任单位 that orders go to. Area code 0199 was never given to a place. */
export const demoUnits: Unit[] = [
  { id: ids.roads, name: '市政养护所', phone: '0199-2600201' },
  { id: ids.order, name: '城管中队', phone: '0199-2600202' },
  { id: ids.market, name: '市场监管所', phone: '0199-2600203' },
  { id: ids.police, name: '派出所', phone: '0199-2600204' },
  { id: ids.service, name: '便民服务中心', phone: '0199-2600205' },
  { id: ids.water, name: '供水服务站', phone: '0199-2600206' },
  { id: ids.power, name: '供电服务站', phone: '0199-2600207' },
  { id: ids.property, name: '安和物业', phone: '0199-2600208' },
]
