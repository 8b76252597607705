/** What a heading, a label or a list item with entries below it can be. */
export const READINGS = ['group', 'entry', 'part', 'plain'] as const
export type Reading = (typeof READINGS)[number]

/** What a list is where tests are spoken of. */
export const TEST_READINGS = ['tests', 'others'] as const
export type TestReading = (typeof TEST_READINGS)[number]

/** What each reading means, as `explain` says it. */
export const MEANINGS: Readonly<Record<Reading | TestReading, string>> = {
  group: 'a group, named by its own words: what stands below are its entries',
  entry: 'one entry of the group around it: what stands below are its details',
  part: 'a part of the group around it: what stands below are entries of that group',
  plain: 'neither: what stands below takes nothing from the group around it',
  tests: 'what is listed below are single tests',
  others: 'what is listed below are no single tests',
}
