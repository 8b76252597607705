import type { Severity, State, TestStatus } from './scales.ts'

/** A mark: what it says of work, of a test, of an open problem, and how bad it is; null where it says nothing of that. */
export interface GlyphRow {
  glyph: string
  state: State | null
  test: TestStatus | null
  severity: Severity | null
}

const row = (glyph: string, state: State | null, test: TestStatus | null = null, severity: Severity | null = null): GlyphRow => ({ glyph, state, test, severity })

/** Every mark that states something; emoji that only name a topic are not here. Variation selectors are left out. */
export const GLYPHS: readonly GlyphRow[] = [
  row('✅', 'done', 'passed'),
  row('✔', 'done', 'passed'),
  row('✓', 'done', 'passed'),
  row('☑', 'done', 'passed'),
  row('🗹', 'done', 'passed'),
  row('√', 'done', 'passed'),
  row('🟩', 'done', 'passed'),
  row('🟢', 'done', 'passed', 'low'),
  row('💚', 'done', 'passed'),
  row('👍', 'done', 'passed'),
  row('🆗', 'done', 'passed'),
  row('💯', 'done', 'passed'),
  row('❌', 'failed', 'failed'),
  row('✗', 'failed', 'failed'),
  row('✘', 'failed', 'failed'),
  row('✖', 'failed', 'failed'),
  row('✕', 'failed', 'failed'),
  row('☓', 'failed', 'failed'),
  row('❎', 'failed', 'failed'),
  row('☒', 'failed', 'failed'),
  row('🗙', 'failed', 'failed'),
  row('👎', 'failed', 'failed'),
  row('💥', 'failed', 'failed'),
  row('🟥', 'failed', 'failed'),
  row('🔴', 'failed', 'failed', 'critical'),
  row('❗', 'at-risk', null, 'high'),
  row('‼', 'at-risk', null, 'critical'),
  row('⚠', 'partial', 'flaky', 'medium'),
  row('🔶', 'partial', null, 'medium'),
  row('🟠', 'in-progress', 'in-progress', 'high'),
  row('🟧', 'in-progress', 'in-progress', 'high'),
  row('🟡', 'in-progress', 'in-progress', 'medium'),
  row('🟨', 'in-progress', 'in-progress', 'medium'),
  row('🔵', 'todo', 'planned', 'low'),
  row('🟦', 'todo', 'planned', null),
  row('🔄', 'in-progress', 'in-progress'),
  row('🔃', 'in-progress', 'in-progress'),
  row('🔁', 'in-progress', 'in-progress'),
  row('♻', 'in-progress', 'in-progress'),
  row('↻', 'in-progress', 'in-progress'),
  row('🚧', 'in-progress', 'in-progress'),
  row('🏗', 'in-progress', 'in-progress'),
  row('🔨', 'in-progress', 'in-progress'),
  row('🛠', 'in-progress', 'in-progress'),
  row('🏃', 'in-progress', 'in-progress'),
  row('▶', 'in-progress', 'in-progress'),
  row('◐', 'in-progress', 'in-progress'),
  row('◑', 'in-progress', 'in-progress'),
  row('◒', 'in-progress', 'in-progress'),
  row('◓', 'in-progress', 'in-progress'),
  row('◔', 'in-progress', 'in-progress'),
  row('◕', 'in-progress', 'in-progress'),
  row('⚙', 'in-progress', 'in-progress'),
  row('⏳', 'todo', 'planned'),
  row('⌛', 'todo', 'planned'),
  row('⏰', 'todo', 'planned'),
  row('🕐', 'todo', 'planned'),
  row('🕒', 'todo', 'planned'),
  row('⬜', 'todo', 'planned'),
  row('⬛', 'todo', 'planned'),
  row('◻', 'todo', 'planned'),
  row('□', 'todo', 'planned'),
  row('☐', 'todo', 'planned'),
  row('🔲', 'todo', 'planned'),
  row('🔳', 'todo', 'planned'),
  row('⚪', 'todo', 'planned'),
  row('⭕', 'todo', 'planned'),
  row('○', 'todo', 'planned'),
  row('◯', 'todo', 'planned'),
  row('◌', 'todo', 'planned'),
  row('🔜', 'todo', 'planned'),
  row('📋', 'todo', 'planned'),
  row('📝', 'todo', 'planned'),
  row('📅', 'todo', 'planned'),
  row('🗓', 'todo', 'planned'),
  row('⏸', 'deferred', 'skipped'),
  row('⏯', 'deferred', 'skipped'),
  row('💤', 'deferred', 'skipped'),
  row('⏭', 'deferred', 'skipped'),
  row('➡', 'deferred', 'skipped'),
  row('↪', 'deferred', 'skipped'),
  row('⛔', 'blocked', 'blocked'),
  row('🛑', 'blocked', 'blocked'),
  row('🚫', 'blocked', 'blocked'),
  row('🔒', 'blocked', 'blocked'),
  row('🧱', 'blocked', 'blocked'),
  row('🗑', 'cancelled', 'skipped'),
]

/** Marks that state something only where nothing else speaks: they decorate headings as often as they mark work. */
export const DECORATIONS = '🗑 📋 📝 📅 🗓 🔨 🛠 ⚙ 🏗 🚧 🔄 🔁 🔃 ♻ ⏰ 🕐 🕒 💯 👍 ➡ ↪ ▶ 🔒 🧱 ⚠ ❗ ‼ 🛑 🚫 💥 🔵 🟦 🔶 √ ○ 🏃'

/** Decorations that state something all the same where they end a heading. */
export const CLOSING_MARKS = '🔄 🚧 ⚠ 🛑 🚫 ▶'

/** Emoji that only name a topic or decorate: they state nothing wherever they stand. */
export const TOPICS =
  '🎯 📊 📈 📉 🚀 🎉 🎊 🥳 🎈 🎁 🎂 🏆 🏅 🥇 🥈 🥉 🎖 🏁 🚩 🎬 🎭 🎪 🎨 🎮 🎲 🎵 🎶 🎤 🎧 🎓 🎟 🎡 🎢 ' +
  '📚 📖 📕 📗 📘 📙 📓 📔 📒 📰 📄 📃 📜 📑 📁 📂 🗂 🗃 🗄 📇 📎 🖇 📌 📍 📏 📐 ✏ 🖊 🖋 ✒ 🖌 🖍 ✂ 🔖 🏷 📆 🗒 📦 ' +
  '📢 📣 📞 ☎ 📟 📠 📡 📧 📨 📩 📤 📥 📬 📭 📮 ✉ 💌 💬 💭 🗨 🗯 🔔 🔕 📱 📲 💻 🖥 🖨 ⌨ 🖱 💾 💿 📀 🎛 🎚 🕹 📷 📸 📹 🎥 📺 📻 🔋 🔌 🎙 🎞 📽 🔊 🔇 📶 ' +
  '💡 🔦 🕯 🔍 🔎 🔬 🔭 🧪 🧫 🧬 ⚗ 🌡 🧲 🔧 🔩 🪛 🧰 🪚 ⚒ ⛏ 🪓 🗜 ⚖ 🔗 ⛓ 🪝 🧵 🧶 🧩 🧮 🧭 🗺 🧯 🪜 🛡 🔐 🔑 🗝 🔓 🔏 🚦 🚥 🚨 🚒 🚑 🩺 💊 💉 🩹 ' +
  '✨ ⭐ 🌟 💫 🌠 ⚡ 🔥 💧 🌊 🌈 ☀ 🌤 ☁ 🌩 🌧 ❄ 🌙 🌍 🌎 🌏 🌐 🪐 🌱 🌿 🍀 🌳 🌲 🌸 🌺 🌻 🍁 🍂 🐛 🐞 🦋 🐝 🕷 🐍 🐢 🐘 🐳 🐙 🦀 🐧 🦉 🐱 🐶 🦊 🐻 🐼 🦄 🐉 🐿 ' +
  '🍎 🍋 🍌 🍒 🥕 🍞 🥪 🍕 🍔 🍳 🍰 🍪 ☕ 🍵 🍺 🍻 🥂 🍾 🍽 🏠 🏡 🏢 🏥 🏦 🏪 🏫 🏭 🏛 🏰 🌉 🏙 🌆 ⚓ ⛵ 🚢 ✈ 🛫 🛬 🚁 🚂 🚌 🚗 🚚 🏎 🚲 🛰 🛸 🛤 🛣 ' +
  '👉 👈 👇 👆 ☝ 👋 👏 🙌 🙏 🤝 💪 ✊ 👊 🤞 👀 👁 🧠 🦾 👤 👥 🗣 👣 👑 👔 👗 👓 🎒 🛍 🛒 💼 💎 💍 👨 👩 🧑 👦 👧 👶 🕵 🧙 🤖 👾 👻 😀 😃 😄 😅 😂 🙂 😉 😊 😎 🤓 🧐 🤔 🤗 🤫 😏 😬 ' +
  '💰 💵 💶 💷 💴 💸 💳 🧾 🪙 ❤ 💖 🆕 🆓 🆙 🆔 🔢 🔤 ℹ © ® ™ ♾ ♿ ⚛ ♂ ♀ 🔰 💠 🔷 🔹 🔸 🎀 🪄 🔮 🎗 ⏱ ⏲ 🕰 ⌚'

/** Marks of a shortcode (GitHub writes :white_check_mark:), by the glyph they stand for. */
export const SHORTCODES: Readonly<Record<string, string>> = {
  white_check_mark: '✅', heavy_check_mark: '✔', check: '✅', ballot_box_with_check: '☑', x: '❌', heavy_multiplication_x: '✖', negative_squared_cross_mark: '❎',
  warning: '⚠', construction: '🚧', hourglass: '⌛', hourglass_flowing_sand: '⏳', red_circle: '🔴', green_circle: '🟢', yellow_circle: '🟡', large_blue_circle: '🔵',
  orange_circle: '🟠', white_circle: '⚪', no_entry: '⛔', no_entry_sign: '🚫', arrows_counterclockwise: '🔄', stop_sign: '🛑', octagonal_sign: '🛑', lock: '🔒', zzz: '💤',
  white_large_square: '⬜', pause_button: '⏸', next_track_button: '⏭', heavy_exclamation_mark: '❗', exclamation: '❗',
}
