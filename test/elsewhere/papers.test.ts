import { readFileSync } from 'node:fs'
import { bucketIn } from '../../functions/photo/bucket'
import { bucketStore } from '../../functions/photo/bucketStore'
import { placeInBucket } from '../../functions/photo/placeInBucket'
import { startBucket } from '../support/bucket'

const paper = (name: string) => readFileSync(`infra/elsewhere/${name}`, 'utf8')
const photoKey = '990100001-01KJQ6Z0000000000000000001'

describe('what is handed out for a server of one’s own', () => {
  it('fills the compose file in from the settings, by the command that it names itself', () => {
    const [compose, env] = [paper('compose.yaml'), paper('emulin.env.example')]
    const asked = [...compose.matchAll(/(?<!\$)\$\{(\w+)/g)].map(([, name = '']) => name)

    expect(asked.length).toBeGreaterThan(0)
    expect(asked.filter((name) => !env.includes(`${name}=`))).toEqual([])
    expect(compose).toContain('docker compose --env-file emulin.env up')
  })

  it('has the unit tried again for as long as the cluster is away', () => {
    const [unit = '', service] = paper('emulin.service').split('[Service]')

    expect(unit).toContain('StartLimitIntervalSec=0')
    expect(service).toContain('Restart=on-failure')
  })

  it('says what stands before a store that takes the bucket’s name in the path', async () => {
    const [, before = '', host = ''] =
      /proxy_pass (\S+)\/; proxy_set_header Host (\S+);/.exec(paper('emulin.env.example')) ?? []
    const { bucket, stop } = await startBucket()
    const store = new URL(bucket.address)
    const settings = {
      ...{ PHOTO_BUCKET: bucket.name, S3_ENDPOINT: store.origin, PHOTO_HOST: 'photos.example.cn' },
      AWS_SECRET_ACCESS_KEY: bucket.secret,
      ...{ AWS_REGION: bucket.region, AWS_ACCESS_KEY_ID: bucket.keyId },
    }
    const behind = bucketIn(settings) ?? bucket
    await bucketStore(bucket).show(photoKey, Buffer.from('a photo'))
    const now = Math.floor(Date.now() / 1000)

    const link = placeInBucket(behind, Date.now).link(photoKey, { from: now, until: now + 60 })

    // As the lines have nginx do it, for this bucket and this store.
    const at = before.replace(`http://${host}/emulin-photos`, bucket.address)
    const proxied = await fetch(link.replace('https://photos.example.cn', at))
    expect([host, at]).toEqual(['photos:9000', bucket.address])
    expect([proxied.status, await proxied.text()]).toEqual([200, 'a photo'])
    const without = await fetch(link.replace('https://photos.example.cn', store.origin))
    expect(without.status).not.toBe(200)
    await stop()
  })
})
