/** 2 小时, 24 小时, 7 天: as the limits are called. */
export const hoursText = (hours: number) => (hours > 24 ? `${Math.round(hours / 24)} 天` : `${hours} 小时`)
