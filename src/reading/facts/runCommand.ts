import type { Entry } from '../block/entry.ts'

/** A command that runs all tests, with nothing behind it but flags: "npm test", "python -m pytest -q", "go test ./...". */
const COMMAND =
  /^[^\p{L}]{0,8}(?:(?:ran|run|running|tests?|via|with)\b:?\s)?[`*]{0,3}(?:(?:npx|uv run|poetry run|bundle exec|python3? -m|php|\.?\/?vendor\/bin\/|npm run|pnpm|yarn|bun|npm|cargo|go|dotnet|mvn|gradle|\.\/gradlew|swift|flutter|mix|deno|make)\s?)?(?:pytest|jest|vitest|phpunit|rspec|ctest|mocha|nextest|tests?(?::(?:ci|all|run|unit))?)(?:\s(?:run|-\w{1,4}|--(?:all|all-features|workspace|run|ci|verbose|silent|quiet|coverage|cov|tb=\w{1,9})|\.\/\.\.\.|\.))*[`*]{0,3}(?=\s?(?:[^\p{L}\s]|$))/iu
/** "test" alone is a word, and no command. */
const TOOL =
  /\b(?:pytest|jest|vitest|phpunit|rspec|ctest|mocha|nextest)\b|\b(?:npm|pnpm|yarn|bun|cargo|go|dotnet|mvn|gradlew?|swift|flutter|mix|deno|make)\s(?:run\s)?tests?\b/iu
/** So much of a line is looked at, in UTF-16 units, and so many lines beside it. */
const HEAD = 80
const BESIDE = 40

/** Whether a line begins with a command that runs all tests. */
export function isRun({ said: { text }, shape }: Entry): boolean {
  if (shape !== 'bullet' && shape !== 'text' && shape !== 'label') return false
  const found = COMMAND.exec(text.slice(0, HEAD))
  return found !== null && TOOL.test(found[0]) && (found[0].match(/`/g)?.length ?? 0) % 2 === 0
}

/** Whether it is the only such line among those beside it: then what it counts are the tests of the whole. */
export const isOnlyRun = (entry: Entry): boolean =>
  isRun(entry) && (entry.parent?.children ?? []).slice(0, BESIDE).filter((one) => TOOL.test(one.said.text.slice(0, HEAD))).length === 1
