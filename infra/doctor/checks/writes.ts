import { update } from '../../../functions/table/updateStore'
import { same, upTo, type Check, type Place } from '../check'

const key = (SK: string) => ({ PK: 'writes', SK })
const isNew = 'attribute_not_exists(PK)'

async function readsItsOwnWrite({ table }: Place) {
  for (const n of upTo(50)) {
    await table.put({ ...key('own'), n })
    same((await table.get(key('own')))?.n, n)
  }
  await table.delete(key('own'))
  same(await table.get(key('own')), undefined)
}

async function keepsItsConditions({ table }: Place) {
  const put = async (n: number, condition: string, values?: Record<string, unknown>) =>
    (await table.putIf({ ...key('if'), n, at: n }, condition, values)).kept
  same(await put(1, isNew), true)
  same(await put(2, isNew), false)
  same(await put(3, 'n = :asRead', { ':asRead': 2 }), false)
  // `at` is a word that not every attribute may be called by.
  same(await put(4, `${isNew} OR #at <= :before`, { ':before': 1 }), true)
  same((await table.get(key('if')))?.n, 4)
}

async function handsBack({ table }: Place) {
  const there = { ...key('back'), n: 1, words: '路灯' }
  await table.put(there)
  same(await table.putIf({ ...there, n: 2 }, isNew), { kept: false, found: there })
  const changed = update(table, key('back'), {
    change: 'SET n = :n',
    condition: 'n = :n',
    values: { ':n': 2 },
  })
  same(await changed, { kept: false, found: there })
}

const contenders = 20

async function letsOneWin({ table }: Place) {
  for (const v of upTo(5)) {
    const item = key('race')
    await table.put({ ...item, v })
    const tries = upTo(contenders).map((by) =>
      table.putIf({ ...item, v: v + 1, by }, 'v = :asRead', { ':asRead': v }),
    )
    const winners = (await Promise.all(tries)).flatMap(({ kept }, by) => (kept ? [by] : []))
    same(winners.length, 1)
    same((await table.get(item))?.by, winners[0])
  }
}

async function changesInPlace({ table }: Place) {
  const add = () =>
    update(table, key('update'), {
      change: 'SET n = if_not_exists(n, :none) + :one',
      condition: 'attribute_not_exists(n) OR n < :most',
      values: { ':none': 0, ':one': 1, ':most': 2 },
    })
  const first = await add()
  // Of an item that was not there, some hand back its key and some nothing.
  same(first.kept && [first.before?.n], [undefined])
  same(await add(), { kept: true, before: { ...key('update'), n: 1 } })
  same((await add()).kept, false)
}

async function deletesUnlessChanged({ table }: Place) {
  const item = { ...key('delete'), rev: 'new' }
  await table.put(item)
  await table.deleteIf(key('delete'), 'rev = :rev', { ':rev': 'old' })
  same(await table.get(key('delete')), item)
  await table.deleteIf(key('delete'), 'rev = :rev', { ':rev': 'new' })
  same(await table.get(key('delete')), undefined)
}

export const writes: Check[] = [
  {
    name: 'ownWrite',
    says: ['刚写的马上读得到', 'reads its own write'],
    without: ['刚报的事打开是空的，人人都再报一遍', 'what was just reported cannot be opened'],
    isNeeded: true,
    tries: readsItsOwnWrite,
  },
  {
    name: 'conditionalPut',
    says: ['带条件的写入，条件不成立就不写', 'conditional put'],
    without: ['后写的盖掉先写的，一件事派给两个人', 'the later write wipes out the earlier'],
    isNeeded: true,
    tries: keepsItsConditions,
  },
  {
    name: 'handsBack',
    says: [
      '条件不成立时，把挡住的那条交回来',
      'hands back the item in the way (ReturnValuesOnConditionCheckFailure)',
    ],
    without: ['断网重发的会被当成别人先改了', 'a repeated request is taken for somebody else’s'],
    isNeeded: true,
    tries: handsBack,
  },
  {
    name: 'oneWins',
    says: ['二十个人同时抢一件，只有一个抢到', 'of twenty at once one wins'],
    without: ['一件单子两个人接，流转记录断开', 'two take one order, and its history breaks'],
    isNeeded: true,
    tries: letsOneWin,
  },
  {
    name: 'update',
    says: ['带条件的修改，交回改之前的样子', 'update with a condition, and ALL_OLD'],
    without: ['表决、导出、按电话查单停用', 'votes, exports and the search by telephone stand still'],
    isNeeded: true,
    tries: changesInPlace,
  },
  {
    name: 'conditionalDelete',
    says: ['带条件的删除', 'conditional delete'],
    without: ['要重算的月份会被漏掉', 'months that are to be summed up anew are forgotten'],
    isNeeded: true,
    tries: deletesUnlessChanged,
  },
]
