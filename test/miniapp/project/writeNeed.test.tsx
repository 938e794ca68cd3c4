import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import WriteList from '../../../miniapp/src/project/write'
import { aMe } from '../person/aMe'
import { aNewPhone, openPage } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { anOrder, orderId } from '../staff/aSeen'
import { fakeServer, ok } from '../staff/fakeServer'

const serve = () =>
  fakeServer(({ path, method }) => {
    if (path === '/me') return ok(aMe({ roles: [{ role: 'dispatcher', scope: '990100001001' }] }))
    if (path === '/catalogue') return ok(aCatalogue)
    if (path.startsWith('/orders/')) return ok({ order: anOrder(), steps: [] })
    return method === 'GET' ? ok({ needs: [] }) : ok({ need: { id: 'n1' } })
  })

const everybody = '大家的事，居民看得到下面写的全部'
const oneHome = '一家的事，居民只看得到“缺什么”那一句，细情和哪一家只给工作人员看'

beforeEach(aNewPhone)
afterEach(cleanup)

describe('列为需求 out of an order', () => {
  it('asks whether it is for all to read, and presets neither', async () => {
    const { moves } = serve()
    openPage(<WriteList />, { what: 'need', order: orderId })
    const choices = [
      await screen.findByRole('radio', { name: everybody }),
      screen.getByRole('radio', { name: oneHome }),
    ]
    expect(choices.map((choice) => choice.getAttribute('aria-checked'))).toEqual(['false', 'false'])

    fireEvent.input(screen.getByLabelText('缺什么？'), { target: { value: '五位老人聚一聚的场地' } })
    fireEvent.click(screen.getByRole('radio', { name: '场地' }))
    fireEvent.click(screen.getByRole('button', { name: '列为需求' }))
    expect(await screen.findByText('选一样，居民看到的不一样')).toBeTruthy()
    expect(moves()).toEqual([])

    fireEvent.click(screen.getByRole('radio', { name: everybody }))
    fireEvent.click(screen.getByRole('button', { name: '列为需求' }))
    await waitFor(() => expect(moves()).toHaveLength(1))
    expect(moves()[0]?.body).toMatchObject({ scope: 'community', orderId, title: '五位老人聚一聚的场地' })
  })
})
