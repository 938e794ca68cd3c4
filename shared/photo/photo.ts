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
