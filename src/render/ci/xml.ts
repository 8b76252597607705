/** An element of XML, with its attributes and what stands in it: text or elements. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string | number>>
  content: string | readonly Element[]
}

/** An element called `name`. */
export const element = (name: string, attributes: Element['attributes'], content: Element['content'] = ''): Element => ({
  name,
  attributes,
  content,
})

/** What no document of XML 1.0 may hold, not even as an entity: control characters and halves of characters. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu

/** A reader takes a bare line break or tab within an attribute for a space, and a carriage return for a line break. */
const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
}

/** In a log, a runner of GitHub Actions would take what follows these marks for a command. */
const unheard = (text: string): string => text.replaceAll('::', ':&#58;').replaceAll('##[', '##&#91;')

const text = (value: string): string => unheard(value.replace(FORBIDDEN, '').replace(/[&<>\r]/g, (one) => ENTITIES[one] ?? one))
const quoted = (value: string): string => unheard(value.replace(FORBIDDEN, '').replace(/[&<>"\r\n\t]/g, (one) => ENTITIES[one] ?? one))

function say({ name, attributes, content }: Element, indent: string): string {
  const stated = Object.entries(attributes).map(([key, value]) => ` ${key}="${quoted(String(value))}"`)
  const open = `${indent}<${name}${stated.join('')}`
  if (content.length === 0) return `${open}/>\n`
  const inner = typeof content === 'string' ? text(content) : `\n${content.map((each) => say(each, `${indent}  `)).join('')}${indent}`
  return `${open}>${inner}</${name}>\n`
}

/** Writes an element and all that stands in it. */
export const writeXml = (root: Element): string => say(root, '')
