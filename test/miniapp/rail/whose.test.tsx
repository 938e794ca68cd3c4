import { fireEvent, screen, waitFor } from '@testing-library/react'
import { BesideRail } from '../../../miniapp/src/rail/BesideRail.h5'
import { aNewBrowser, session, show } from '../computer/browser'
import { phone } from '../../support/taro/phone'
import { aMe } from '../person/aMe'
import { wentTo } from '../resident/residentPhone'
import { aCatalogue } from '../staff/aCatalogue'
import { fakeServer, ok } from '../staff/fakeServer'

aNewBrowser()

function serve() {
  const me = aMe({ name: '程问源', roles: [{ role: 'supervisor', scope: '990100001' }] })
  return fakeServer(({ path }) => {
    if (path === '/me') return ok(me)
    return path === '/catalogue' ? ok(aCatalogue) : ok({ computers: [] })
  })
}

describe('the rail of a wide page', () => {
  it('says on a computer whose session it is, with the way to her own page and out of it', async () => {
    const server = serve()
    phone.storage.delete('demoPerson')
    phone.storage.set('computerSession', session)
    show(<BesideRail here='/board/board'>{null}</BesideRail>)

    expect(await screen.findByText('程问源 登录着')).toBeTruthy()
    fireEvent.click(screen.getByText('我的'))
    await waitFor(() => expect(wentTo()).toBe('switchTab /pages/person/me'))
    fireEvent.click(screen.getByText('退出'))

    await waitFor(() => expect(phone.storage.has('computerSession')).toBe(false))
    expect(server.asked.filter(({ path }) => path === '/computers/end')).toHaveLength(1)
  })

  it('says nothing of it where people are played', async () => {
    serve()
    show(<BesideRail here='/board/board'>{null}</BesideRail>)

    await screen.findByText('看板')
    expect(screen.queryByText('退出')).toBeNull()
  })
})
