import { write } from '../io.ts'
import type { World } from '../world.ts'
import { changesIn } from './changes.ts'
import { ended } from './ended.ts'

/** Goes to the top of the screen and clears it. */
const CLEAR = '\u001b[H\u001b[2J\u001b[3J'

/** Says an answer, and again after each change, until whoever runs this has had enough; gives the exit code of the last answer. */
export async function watchAnswer(say: () => Promise<number>, world: World): Promise<number> {
  let code = 0
  for await (const _ of changesIn(world.cwd(), ended(world))) {
    if (world.stdout.isTTY) await write(world.stdout, CLEAR)
    code = await say()
  }
  return code
}
