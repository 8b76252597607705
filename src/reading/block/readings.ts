/** What a heading, a label or a list item with entries below it can be. */
export const READINGS = ['group', 'entry', 'part', 'plain'] as const
export type Reading = (typeof READINGS)[number]

/** What each reading means, as `explain` says it. */
export const MEANINGS: Readonly<Record<Reading, string>> = {
  group: 'a group, named by its own words: what stands below are its entries',
  entry: 'one entry of the group around it: what stands below are its details',
  part: 'a part of the group around it: what stands below are entries of that group',
  plain: 'neither: what stands below takes nothing from the group around it',
}
