/** As short as a burst is narrow: 7, 85, 12k. */
export const burstCount = (count: number, thousands: (count: number) => string) =>
  count < 1000 ? String(count) : thousands(Math.round(count / 1000))
