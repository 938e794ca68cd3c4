/** Nobody signs out of her own phone: what a browser shows stands in LeaveComputer.h5.tsx. */
export const LeaveComputer = () => null
