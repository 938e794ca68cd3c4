/**
 * 附议: as many households as the procedure says, but never more than half of the homes in the scope, and two where there
 * are two. Where the homes are not known, or none is said to be, what the procedure says.
 */
export const supportNeededOf = (stated: number, homes = 0) =>
  homes === 0 ? stated : Math.min(stated, homes, Math.max(2, Math.ceil(homes / 2)))
