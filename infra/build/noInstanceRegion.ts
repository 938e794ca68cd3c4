/** Lambda says its region in the environment; the machine's metadata need not be asked. */
export const getInstanceMetadataRegion = async () => undefined
