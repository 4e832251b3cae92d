// Another way to say it: while a note about a member is typed, a quiet line under its box where one of its words says what
// she is like. Nothing is sent and nothing is stopped; without script the page that follows says the same.
const plain = (text) => text.normalize('NFC')
  .replace(/[\u2019\u02bc\u2018`]/g, "'")
  .replace(/[\u2010-\u2015]/g, '-')
  // One letter for one, so that a place in one text is the same place in the other.
  .replace(/[^\x00-\x7f]/gu, (letter) => [...letter.normalize('NFD')][0])
  .toLowerCase();

for (const line of document.querySelectorAll('[data-wording]')) {
  const box = document.getElementById(line.dataset.of);
  const words = line.dataset.wording.replaceAll(' ', "[\\s'-]+");
  const listed = new RegExp(`(^|[^\\p{L}\\p{N}])(${words})(?![\\p{L}\\p{N}])`, 'gu');
  let soon;
  const look = () => {
    const typed = box.value.normalize('NFC');
    const found = new Set();
    for (const hit of plain(typed).matchAll(listed)) {
      const from = hit.index + hit[1].length;
      found.add(`‘${typed.slice(from, from + hit[2].length)}’`);
    }
    const says = found.size ? line.dataset.line.replace('…', () => [...found].join(', ')) : '';
    if (line.textContent !== says) line.textContent = says;
  };
  box.addEventListener('input', () => {
    clearTimeout(soon);
    soon = setTimeout(look, 800);
  });
}
