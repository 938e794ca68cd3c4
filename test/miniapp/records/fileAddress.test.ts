it('a file is fetched below the server’s address, or where it has one of its own', async () => {
  process.env.TARO_APP_API = 'https://api.example.cn'
  // Loaded only now, for the address is set when it is built.
  const { addressOf } = await import('../../../miniapp/src/records/addressOf')

  expect(addressOf('/exports/a?mark=b')).toBe('https://api.example.cn/exports/a?mark=b')
  expect(addressOf('https://files.example.cn/exports/a')).toBe('https://files.example.cn/exports/a')
})
