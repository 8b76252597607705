import type { Note } from '../../report/index.ts'
import type { Questioned, Rule } from '../rules/rule.ts'
import { spotAt } from './spots.ts'

/** Whether the mark or word of a note stands by itself: at an end of the task, or alone in brackets; "styled (red, 16)" tells no status. */
function standsAlone(report: Questioned, { message, position }: Note): boolean {
  const raw = message.slice(message.indexOf('"') + 1, message.lastIndexOf('" says'))
  const text = spotAt(report, position)?.cells[0].text ?? ''
  const at = text.indexOf(raw)
  const [before, behind] = [text.slice(0, at).trim(), text.slice(at + raw.length).trim()]
  if (/\d\s?%\s*$/.test(before)) return false
  return at >= 0 && (before === '' || /^[)\].!]*$/.test(behind) || (/[([]$/.test(before) && /^[-–—:)\]]/.test(behind)))
}

/** Boxes that say one thing and the mark behind them another. */
export const checkboxMark: Rule = {
  id: 'checkbox-mark',
  title: 'A checkbox against its mark',
  level: 'warning',
  options: [],
  help: 'A task whose box is ticked and whose mark or word says that it is not done, or the reverse. Tick the box or take the mark back.',
  example: { fires: '## Tasks\n\n- [ ] Draw the form ✅', passes: '## Tasks\n\n- [x] Draw the form ✅' },
  find: (subjects) =>
    subjects.flatMap(({ report }) =>
      // A box that is ticked may mean that something was taken out.
      report.notes
        .filter((note) => note.code === 'checkbox-disagrees' && !note.message.endsWith('says cancelled.') && standsAlone(report, note))
        .map(({ message, position }) => ({ report, position, message: message.replace(/\.$/, ''), subject: 'checkbox' })),
    ),
}
