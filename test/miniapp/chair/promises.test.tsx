import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import PromisesOfTopic from '../../../miniapp/src/chair/promises'
import { phone } from '../../support/taro/phone'
import { press, pressLabelled, show, write } from '../admin/adminPhone'
import { topicId } from '../topic/aTopic'
import { topicIn } from './aTopic'
import { chairPhone, serveTopic } from './chairPhone'

chairPhone()

const promise = {
  n: 1,
  what: '把门口人行道的砖铺平',
  by: '市政养护所',
  until: '2099-05-31',
  isLate: false,
  orders: [],
  state: 'waiting' as const,
}
const open = (more: Parameters<typeof topicIn>[1] = {}) => {
  const server = serveTopic({
    topic: topicIn('act', {
      promises: [promise],
      moves: ['promise', 'commission', 'link', 'fulfil'],
      ...more,
    }),
  })
  phone.params = { id: topicId }
  show(<PromisesOfTopic />)
  return server
}
const inSheet = async () => within(await screen.findByRole('dialog'))

describe('promises 承诺事项', () => {
  it('says who does it by when, and asks for what is missing', async () => {
    const { sent } = open({ promises: [] })
    await press('写一件承诺')
    await press('写下来')
    expect(await screen.findByText('写一句要办什么')).toBeTruthy()
    await write('要办什么', '立两副晾衣架')
    await press('写下来')
    expect(await screen.findByText('定一个来办的')).toBeTruthy()
    await press('供水服务站')
    await write('别的人', '楼长 贺阿姨')
    await write('哪一天', '2099-05-31')
    await press('写下来')

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      version: 4,
      what: '立两副晾衣架',
      by: { name: '楼长 贺阿姨' },
      until: '2099-05-31',
    })
  })

  it('shows as text what was said when it was judged', async () => {
    open({ judging: { households: 6, words: ['晚上还是停满', '<b>划得直</b>'] } })
    expect(await screen.findByText('2 句')).toBeTruthy()
    expect(screen.getByText('<b>划得直</b>')).toBeTruthy()
  })

  it('of few homes shows that they judged, and from how many on it shows what', async () => {
    open({ judging: { households: 4, words: [] } })
    expect(await screen.findByText('4 户评过。满 5 户，才显示怎么评的、写了什么。')).toBeTruthy()
  })

  it('has no place for words where nobody wrote any', async () => {
    open({ judging: { households: 6, words: [] } })
    await screen.findByText('写一件承诺')
    expect(screen.queryByText('大家评的时候说')).toBeNull()
  })

  it('becomes an order with what follows from it filled in', async () => {
    const { sent } = open()
    await pressLabelled(/^转成工单：/)
    const sheet = await inSheet()
    expect(sheet.getByText('人行道破损')).toBeTruthy()
    expect(sheet.getByLabelText('1号楼').getAttribute('aria-checked')).toBe('true')
    fireEvent.click(sheet.getByText('派成工单'))
    expect(await screen.findByText('这一问要答，决定来得多快')).toBeTruthy()
    fireEvent.click(sheet.getByText('否'))
    fireEvent.click(sheet.getByText('派成工单'))

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).toMatchObject({
      to: 'commission',
      body: {
        n: 1,
        categoryCode: 'A02',
        buildingId: '99010000100101B1',
        words: promise.what,
        answers: { fell: '否' },
      },
    })
  })

  it('is late, and which of its orders are closed, is to be seen', async () => {
    const orders = [
      { id: 'o1', number: '0501-00017', categoryName: '人行道破损', isClosed: true },
      { id: 'o2', number: '0501-00018', categoryName: '井盖破损', isClosed: false },
    ]
    open({ promises: [{ ...promise, isLate: true, state: 'inWork', orders }] })

    expect(await screen.findByText('人行道破损 单号 0501-00017，销单了')).toBeTruthy()
    expect(screen.getByText('井盖破损 单号 0501-00018，在办')).toBeTruthy()
    expect(screen.getByText(/过了说好的日子/)).toBeTruthy()
  })

  it('whoever reports it kept while an order is open is told before what all will read', async () => {
    const orders = [{ id: 'o2', number: '0501-00018', categoryName: '井盖破损', isClosed: false }]
    open({ promises: [{ ...promise, state: 'inWork', orders }] })
    await pressLabelled(/^报结果：/)
    await press('做到一部分')
    expect(screen.queryByText('还有 1 张单没办完')).toBeNull()
    await press('做到了')

    expect(await screen.findByText('还有 1 张单没办完')).toBeTruthy()
  })

  it('what came of it is told with a word of how', async () => {
    const { sent } = open()
    await pressLabelled(/^报结果：/)
    const sheet = await inSheet()
    fireEvent.click(sheet.getByText('报结果', { selector: '.btn' }))
    expect(await screen.findByText('选一个')).toBeTruthy()
    await press('做到一部分')
    await write('做了什么，差什么', '铺了一半，另一半下周')
    fireEvent.click(sheet.getByText('报结果', { selector: '.btn' }))

    await waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]?.body).toEqual({
      version: 4,
      n: 1,
      is: 'partly',
      words: '铺了一半，另一半下周',
      photoKeys: [],
    })
  })
})
