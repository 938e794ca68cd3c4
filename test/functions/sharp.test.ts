import { readFile } from 'node:fs/promises'

type Locked = {
  packages: Record<string, { version: string; integrity?: string; cpu?: string[] } | undefined>
}

describe('what decodes photos in the cloud', () => {
  it('is locked for Lambda’s machines, at the version that is tested here', async () => {
    const { packages } = JSON.parse(await readFile('package-lock.json', 'utf8')) as Locked
    const of = (name: string) => packages[`node_modules/${name}`]
    const binaries = ['@img/sharp-linux-arm64', '@img/sharp-libvips-linux-arm64'].map(of)

    expect(binaries[0]?.version).toBe(of('sharp')?.version)
    expect(binaries[1]?.version).toBe(of('@img/sharp-libvips-linux-x64')?.version)
    for (const binary of binaries)
      expect(binary).toMatchObject({ cpu: ['arm64'], integrity: expect.stringMatching(/^sha512-/) as string })
  })
})
