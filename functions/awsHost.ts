/** Where a service of AWS answers in a region: China's own partition ends its names once more. */
export const awsHost = (service: string, region: string) =>
  `${service}.${region}.amazonaws.com${region.startsWith('cn-') ? '.cn' : ''}`
