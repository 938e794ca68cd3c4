import { drawHere } from '../../functions/photo/drawHere'
import { publishable } from '../../functions/photo/publish'
import { drawn } from './pictures'

describe('a picture that would fill the memory of a process that does all else as well', () => {
  it('is refused there by its head alone, and drawn where a function has it for itself', async () => {
    const interlaced = await drawn(7500, 4600).png({ progressive: true }).toBuffer()

    expect(await drawHere(interlaced)).toEqual({ ok: false, refusal: 'photoBroken' })
    expect(await publishable(interlaced)).toMatchObject({ ok: true })
  })

  it('is drawn there as any phone takes it', async () => {
    const jpeg = await drawn(6000, 4000).jpeg().toBuffer()

    expect(await drawHere(jpeg)).toMatchObject({ ok: true })
  })
})
