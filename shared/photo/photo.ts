import * as z from 'zod/mini'

/** Street and ULID of the ticket the photo was uploaded with. */
export const PhotoKey = z.string().check(z.regex(/^\d{9}-[0-7][0-9A-HJKMNP-TV-Z]{25}$/))

export const mostPhotoBytes = 10 * 1024 * 1024
/** Pixels of a side after re-encoding. */
export const longestSide = 1600

/** Where and how to upload one photo: a multipart POST with these fields first and the file last, as `file`. */
export const PhotoTicket = z.object({
  photoKey: PhotoKey,
  upload: z.object({ url: z.string(), fields: z.record(z.string(), z.string()) }),
  mostBytes: z.number(),
  expiresAt: z.string(),
})
export type PhotoTicket = z.output<typeof PhotoTicket>

/** Why what was sent is not shown: the names are refusals. */
export const photoFaults = ['notAPhoto', 'photoTooLarge', 'photoBroken'] as const
export type PhotoFault = (typeof photoFaults)[number]

/** What became of what was sent: not looked at yet, shown, or no photo. */
export const PhotoState = z.object({
  photoKey: PhotoKey,
  state: z.enum(['waiting', 'shown', 'refused']),
  reason: z.optional(z.enum(photoFaults)),
})
