import { chinaOffset } from '../../shared/clock/china'

/** 2026-03-02 10:00, in China. */
export const chinaTime = (milliseconds: number | undefined) =>
  milliseconds ? new Date(milliseconds + chinaOffset).toISOString().slice(0, 16).replace('T', ' ') : ''
