import type { Rank } from './marks.ts'
import type { Page } from './pages.ts'

/**
 * What a stretch is that may be UTF-8 seen through a page: `whole` has every byte, `restored` lacks some and can come from known characters
 * alone, `lost` from nothing known.
 */
export type Kind = 'whole' | 'restored' | 'lost'

/**
 * Whether a stretch is so unlike clean text that it needs little other evidence, as three bytes or more of a sign are: `apart` where no letter
 * stands before it, `alone` where also less of the text was never garbled than was.
 */
export type Telling = 'always' | 'apart' | 'alone' | 'never'

/** A stretch of a run, what it stood for, and the other known characters that would have left the same remains. */
export interface Part {
  was: string
  /** How many characters it has, and how many bytes the sequence. */
  length: number
  bytes: number
  now: string
  kind: Kind
  telling: Telling
  rivals: readonly string[]
}

/** What reading in one page needs, and the stretches solved so far, each with what it may have been. */
export interface Lens {
  page: Page
  rank: (char: string) => Rank | undefined
  solved: Map<string, readonly Part[]>
  /** What each sequence costs, in bits: much where the text holds many characters that were never garbled. */
  price: number
  /** What each of these costs where it stays, in bits: much where the text holds many sequences that begin with them. */
  keep: number
  leads: ReadonlySet<string>
  /** Whether all of the text was garbled, as far as anybody can tell: then nothing of the page stands for itself. */
  whole: boolean
}

/** A reading of which nothing is known yet. */
export const lensFor = (page: Page, rank: Lens['rank']): Lens => ({
  page,
  rank,
  solved: new Map(),
  price: 1,
  keep: 0,
  leads: new Set(),
  whole: false,
})
