/** Whether a text ends in a colon, and so leads to what follows. */
export const endsInColon = (text: string): boolean => /[:：]\s*$/.test(text)

/** The same where stars that made it bold may stand behind the colon. */
export const endsInColonOrStars = (text: string): boolean => /[:：]\**\s*$/.test(text)
