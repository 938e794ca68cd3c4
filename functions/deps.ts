import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb'
import type { TemplateSet } from '../shared/notice/template'
import { clockStore, type ClockStore } from './clock/store'
import { personStore, type PersonStore } from './person/store'
import type { PhotoFiles } from './photo/files'
import type { PhotoPlace } from './photo/place'
import { placeHere } from './photo/placeHere'
import { photoStore, type PhotoStore } from './photo/store'
import { sealWith, type Seal } from './seal'
import { tokensWith, type Tokens } from './session/tokens'
import type { WechatLogin } from './session/wechat'
import { streetStore, type StreetStore } from './street/store'
import { tableOver, type Table } from './table/store'
import { workOrderStore, type WorkOrderStore } from './workOrder/store'

export type Settings = {
  /** Whether `demo:<person id>` is a login code. Never where real people are. */
  demo: boolean
  /** The street of whoever signs in for the first time without naming one. */
  defaultStreet: string
  appId: string
  /** With it the platform’s operator sets up any street, new ones too. Without it nobody but each street’s admins. */
  setupCode?: string
  /** 订阅消息 as chosen in WeChat's console; without any, the inbox is the only channel. */
  templates?: TemplateSet
  /** Where exports are fetched, if not from the API's own address: https://… */
  filesBase?: string
  /** No more bytes of a file than these go at once: a longer one is fetched by Range. */
  fileBytesAtOnce?: number
}

/** What comes from outside: each with a real one here or in infra/, and a fake in test/support. */
export type Outside = {
  /** Milliseconds since 1970. */
  now: () => number
  /** Sixteen whole numbers from 0 to 31 make an id nobody can guess. */
  randomDigit: () => number
  db: DynamoDBDocumentClient
  tableName: string
  secrets: { token: string; seal: string }
  wechat: WechatLogin
  photoFiles: PhotoFiles
  /** Left out: this process takes and shows photos itself. */
  photoPlace?: PhotoPlace
  settings: Settings
  /** One line of JSON: what broke, never who asked or what was said. */
  log: (line: Record<string, unknown>) => void
}

export type Deps = Pick<Outside, 'now' | 'randomDigit' | 'wechat' | 'photoFiles' | 'settings' | 'log'> & {
  /** For the stores that one function alone needs. */
  table: Table
  seal: Seal
  tokens: Tokens
  streets: StreetStore
  people: PersonStore
  workOrders: WorkOrderStore
  photos: PhotoStore
  photoPlace: PhotoPlace
  clock: ClockStore
}

/** What the API alone needs: photos go to their store by a ticket, past it. */
export type ApiDeps = Omit<Deps, 'photoFiles'>

export function depsOver<O extends Omit<Outside, 'photoFiles'>>({ db, tableName, secrets, ...outside }: O) {
  const { now } = outside
  const table = tableOver(db, tableName)
  const seal = sealWith(secrets.seal)
  return {
    ...outside,
    photoPlace: outside.photoPlace ?? placeHere(seal),
    table,
    seal,
    tokens: tokensWith(secrets),
    streets: streetStore(table, now),
    people: personStore({ table, now, seal }),
    workOrders: workOrderStore(table),
    photos: photoStore(table),
    clock: clockStore(table),
  }
}
