import { build } from '../scripts/command.js'

/** Builds the command once before the tests, so that transcripts never run yesterday's code. */
export default build
