import { aria } from './aria'

/** In a browser the field that can be read is inside Taro's element, and only `nativeProps` reach it. */
export const spokenField = (label: string, wrong: boolean) =>
  process.env.TARO_ENV === 'h5'
    ? { nativeProps: { 'aria-label': label, 'aria-invalid': String(wrong) } }
    : aria({ label, invalid: wrong })
