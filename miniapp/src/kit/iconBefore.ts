import type { IconName } from './iconNames'

/** A small icon before the words of an element that has no place for one more: the class names to give it. */
export const iconBefore = (name: IconName) => `ib i-${name}`
