import { demoStreet } from '../../infra/demo/street'
import type { Screen } from './screen'

const supervisor = '程问源'

/** 看板, on a phone and on the wide screen of a desk. */
export const boardScreens: Screen[] = [
  { name: 'board', as: supervisor, address: 'board/board', sees: '别的率', isMain: true, isWide: true },
  {
    name: 'board-today',
    as: supervisor,
    address: 'board/board',
    query: 'span=today',
    sees: '单子在谁手里',
    isWide: true,
  },
  { name: 'board-district', as: '翟怀素', address: 'board/board', sees: '各街道办结率', isWide: true },
  {
    name: 'board-behind',
    as: supervisor,
    address: 'board/orders',
    query: `node=${demoStreet.id}&count=ordered`,
    sees: '新报的单',
  },
  { name: 'board-report', as: supervisor, address: 'board/report', sees: '各单位', isWide: true },
  { name: 'board-wall', as: supervisor, address: 'board/wall', sees: /每 30 秒自己更新/ },
]
