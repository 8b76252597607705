/** The languages that every row can speak. */
export const LANGUAGES = ['en', 'es', 'pt', 'fr', 'de', 'ru', 'sv', 'tr', 'zh', 'ja', 'ko', 'it', 'pl', 'nl', 'id', 'vi'] as const
export type Language = (typeof LANGUAGES)[number]

/**
 * The phrases of one row: by language, a list separated by commas.
 * Case, accents and the space, hyphen or underscore between words do not matter; a phrase matches whole words only.
 */
export type Words = { readonly [language in Language]?: string }
