import type { World } from './world.ts'

/** Whether a machine of CI runs this, where nobody would turn a page. */
export const isCi = ({ CI, GITHUB_ACTIONS, TF_BUILD }: World['env']): boolean =>
  [CI, GITHUB_ACTIONS, TF_BUILD].some((value) => value !== undefined && value !== '' && value !== 'false' && value !== '0')
