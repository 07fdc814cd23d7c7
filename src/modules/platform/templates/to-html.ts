const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" }
const link = /https?:\/\/[^\s<>"']+[^\s<>"'.,;:!?)\]]/g

/** A text as the simplest HTML: paragraphs, line breaks, and its addresses as links. Everything else is text. */
export function toHtml(text: string): string {
  const paragraphs = text
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.split("\n").map(withLinks).join("<br>")}</p>`)
  return `<!doctype html><html><body style="font-family:sans-serif;line-height:1.5">${paragraphs.join("")}</body></html>`
}

function withLinks(line: string): string {
  let html = ""
  let from = 0
  for (const { 0: url, index } of line.matchAll(link)) {
    html += `${escaped(line.slice(from, index))}<a href="${escaped(url)}">${escaped(url)}</a>`
    from = index + url.length
  }
  return html + escaped(line.slice(from))
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (letter) => entities[letter])
}
