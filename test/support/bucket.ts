import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import S3rver from 's3rver'
import { DUMMY_ACCOUNT } from 's3rver/lib/models/account'
import { bucketIn, type Bucket } from '../../functions/photo/bucket'

/**
 * A bucket of this file's own, served over HTTP. It checks the signatures of addresses; it holds nobody to the conditions
 * of a form, lets in whoever has no signature at all, overwrites whatever If-None-Match says, and tags nothing as it is
 * put: what depends on those is tested apart.
 */
export async function startBucket() {
  const directory = await mkdtemp(join(tmpdir(), 'emulin-bucket-'))
  const name = 'photos'
  const configureBuckets = [{ name, configs: [] }]
  const server = new S3rver({ address: '127.0.0.1', port: 0, silent: true, directory, configureBuckets })
  const { port } = await server.run()
  const bucket = bucketIn({
    PHOTO_BUCKET: name,
    S3_ENDPOINT: `http://127.0.0.1:${port}`,
    AWS_REGION: 'us-east-1',
    // Those it knows.
    AWS_ACCESS_KEY_ID: 'S3RVER',
    AWS_SECRET_ACCESS_KEY: 'S3RVER',
  }) as Bucket
  return {
    bucket,
    /** Knows these as well. */
    admit: (keyIds: string[]) => keyIds.forEach((keyId) => DUMMY_ACCOUNT.createKeyPair(keyId, keyId)),
    async stop() {
      await server.close()
      await rm(directory, { recursive: true, force: true })
    },
  }
}
