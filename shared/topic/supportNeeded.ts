/**
 * 附议: as many households as the procedure says, but never more than half of the homes in the scope. Two at least, also
 * where one home is listed: nobody carries alone what she has raised. Where the homes are not known, or none is said to
 * be, what the procedure says.
 */
export const supportNeededOf = (stated: number, homes = 0) =>
  homes === 0 ? stated : Math.min(stated, Math.max(2, Math.ceil(homes / 2)))
