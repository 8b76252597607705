// What the page does beyond being read: its tables are sorted, rows and series narrowed down, its data saved. All is there without it.
const filters = /** @type {HTMLFormElement} */ (document.getElementById('filters'))
const told = /** @type {HTMLOutputElement} */ (filters.querySelector('output'))
const SEVERITY_COLUMNS = ['Severity', 'Blockers']

/** @param {Element} cell What a cell says, for sorting. */
const textOf = (cell) => (cell.textContent ?? '').trim()

/** Numbers as numbers, what is empty last. @param {string} one @param {string} other */
function compare(one, other) {
  if (one === '' || other === '') return Number(one === '') - Number(other === '')
  const [a, b] = [Number.parseFloat(one), Number.parseFloat(other)]
  const areNumbers = /^[-+−]?\d/.test(one) && /^[-+−]?\d/.test(other) && !/^\d{4}-/.test(one)
  return areNumbers && a !== b ? a - b : one.localeCompare(other, undefined, { numeric: true })
}

/** @param {HTMLTableCellElement} head */
function sortBy(head) {
  const table = /** @type {HTMLTableElement} */ (head.closest('table'))
  const [body] = table.tBodies
  if (!body) return
  const isUp = head.getAttribute('aria-sort') !== 'ascending'
  const rows = [...body.rows].map((row) => ({ row, text: textOf(/** @type {Element} */ (row.cells[head.cellIndex])) }))
  rows.sort((one, other) => (one.text === '' || other.text === '' || isUp ? 1 : -1) * compare(one.text, other.text))
  for (const one of table.tHead?.rows[0]?.cells ?? []) one.removeAttribute('aria-sort')
  head.setAttribute('aria-sort', isUp ? 'ascending' : 'descending')
  body.append(...rows.map(({ row }) => row))
}

for (const head of /** @type {NodeListOf<HTMLTableCellElement>} */ (document.querySelectorAll('thead th'))) {
  const button = document.createElement('button')
  button.type = 'button'
  button.textContent = head.textContent
  button.addEventListener('click', () => sortBy(head))
  head.replaceChildren(button)
}

/** Whether a row is of a severity; a row of a table that tells none is of every one. @param {HTMLTableRowElement} row @param {string} severity */
function isOf(row, severity) {
  const cells = [...row.cells].filter((cell) => SEVERITY_COLUMNS.includes(cell.dataset.title ?? ''))
  if (severity === '' || cells.length === 0) return true
  return cells.some((cell) => (severity === 'no severity' ? textOf(cell) === '' : false) || textOf(cell).includes(severity))
}

/** @returns {Record<string, string>} What is filtered by. */
const chosen = () =>
  Object.fromEntries([...new FormData(filters)].map(([name, value]) => [name, String(value)]).filter(([, value]) => value !== ''))

function narrow() {
  const { text = '', severity = '', series = '' } = chosen()
  const words = text.toLowerCase()
  let [shown, all] = [0, 0]
  for (const row of /** @type {NodeListOf<HTMLTableRowElement>} */ (document.querySelectorAll('tbody tr'))) {
    const isMeant = isOf(row, severity) && textOf(row).toLowerCase().includes(words)
    row.classList.toggle('gone', !isMeant)
    all += 1
    shown += Number(isMeant)
  }
  for (const article of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll('article')))
    article.classList.toggle('gone', series !== '' && article.dataset.series !== series)
  told.value = shown === all ? '' : `${shown} of ${all} rows`
}

/** The filters stand in the address, behind the part that is looked at: what is seen can be sent. */
function remember() {
  const query = new URLSearchParams(chosen()).toString()
  history.replaceState(null, '', query === '' ? '#' : `#?${query}`)
}

function recall() {
  const [, query = ''] = location.hash.split('?')
  for (const [name, value] of new URLSearchParams(query)) {
    const field = filters.elements.namedItem(name)
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value
  }
  narrow()
}

filters.hidden = false
filters.addEventListener('input', () => {
  narrow()
  remember()
})
filters.addEventListener('submit', (event) => event.preventDefault())
filters.addEventListener('reset', () =>
  setTimeout(() => {
    narrow()
    remember()
  }),
)
addEventListener('hashchange', recall)
recall()

document.getElementById('save')?.addEventListener('click', () => {
  const data = document.getElementById('data')?.textContent ?? ''
  const link = document.createElement('a')
  link.href = URL.createObjectURL(new Blob([data], { type: 'application/json' }))
  link.download = 'progress.json'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href))
})

if ('live' in document.documentElement.dataset) new EventSource('events').addEventListener('changed', () => location.reload())
