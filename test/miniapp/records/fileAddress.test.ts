import { addressOf } from '../../../miniapp/src/records/addressOf'
import { serverBase } from '../../../miniapp/src/server'

it('a file is fetched below the server’s address, or where it has one of its own', () => {
  expect(addressOf('/exports/a?mark=b')).toBe(`${serverBase}/exports/a?mark=b`)
  expect(addressOf('https://files.example.cn/exports/a')).toBe('https://files.example.cn/exports/a')
})
