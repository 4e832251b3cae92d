// What the page does beyond plain HTML: leave the screen at once, cover it when nobody is there.
// Everything here has a form or a link beside it that works without.
const root = document.documentElement;
const doc = document;
const signedIn = 'signedIn' in root.dataset;

// --- Leaving -----------------------------------------------------------------------------------
// The order is the point: first nothing to be seen, then the server, then another address. No step waits.
const form = doc.querySelector('form.hide');
const said = form && form.querySelector('[role=status]');

function blank() {
  root.classList.add('gone');
  if (doc.body) doc.body.hidden = true;
}

// What a tab kept for when the network goes.
function forgetAll() {
  try { sessionStorage.clear(); } catch { /* there is none */ }
}

// Our pages in other tabs leave with it.
const others = self.BroadcastChannel && new BroadcastChannel('away');

function leave(event) {
  if (event) event.preventDefault();
  blank();
  doc.title = root.dataset.awayTitle || '';
  if (others) others.postMessage('');
  forgetAll();
  try {
    fetch('/hide', { method: 'POST', keepalive: true, redirect: 'manual', body: new URLSearchParams({ lang: root.lang }) })
      .catch(() => {});
  } catch { /* an old browser without fetch still leaves */ }
  location.replace(root.dataset.away);
}

if (others) others.onmessage = () => {
  blank();
  forgetAll();
  location.replace(root.dataset.away);
};

for (const each of doc.querySelectorAll('[data-hide]')) each.addEventListener('submit', leave);

// Shift three times, alone: held for a capital letter it doesn't count, and any other key starts afresh.
let presses = 0;
let alone = false;
let forget;

function afresh() {
  presses = 0;
  clearTimeout(forget);
  if (said) said.textContent = '';
}

addEventListener('keydown', (event) => {
  if (event.key === 'Shift' && !event.ctrlKey && !event.altKey && !event.metaKey) {
    if (!event.repeat) alone = true;
    return;
  }
  alone = false;
  afresh();
}, true);

addEventListener('pointerdown', () => { alone = false; afresh(); }, true);

addEventListener('keyup', (event) => {
  if (event.key !== 'Shift' || !alone || !form) return;
  alone = false;
  presses += 1;
  if (presses === 3) return leave();
  said.textContent = presses === 1 ? form.dataset.twoMore : form.dataset.oneMore;
  clearTimeout(forget);
  forget = setTimeout(afresh, 5000);
}, true);

// A page the browser kept is never shown again as it was: blank, then asked for anew.
addEventListener('pageshow', (event) => {
  if (!event.persisted) return;
  blank();
  location.reload();
});
addEventListener('pagehide', () => { if (signedIn) blank(); });

// --- Covering ----------------------------------------------------------------------------------
// After a minute without her, or when another window is in front: blank until tapped. Her words stay in the form.
let coverIt = () => {};
if (signedIn) {
  const cover = doc.createElement('button');
  cover.type = 'button';
  cover.className = 'cover';
  cover.hidden = true;
  cover.textContent = root.dataset.cover;
  doc.body.append(cover);

  let before;
  let idle;
  let since = 0;
  const show = async () => {
    // Covered for long, her session may be over: then only signing in shows the page again. What she was typing stays.
    if (Date.now() - since > 120000 && !typedIn) {
      const answer = await fetch(location.href, { method: 'HEAD', redirect: 'manual' }).catch(() => null);
      if (answer && answer.type === 'opaqueredirect') return location.reload();
    }
    root.classList.remove('covered');
    cover.hidden = true;
    if (before && before.focus) before.focus({ preventScroll: true });
    wait();
  };
  const hide = () => {
    if (!cover.hidden) return;
    before = doc.activeElement;
    since = Date.now();
    root.classList.add('covered');
    cover.hidden = false;
    cover.focus({ preventScroll: true });
  };
  const wait = () => {
    clearTimeout(idle);
    idle = setTimeout(hide, 60000);
  };
  coverIt = hide;
  cover.addEventListener('click', show);
  doc.addEventListener('visibilitychange', () => { if (doc.hidden) hide(); });
  for (const sign of ['keydown', 'pointerdown', 'pointermove', 'scroll', 'input']) {
    addEventListener(sign, wait, { passive: true, capture: true });
  }
  wait();
}

// --- Forms -------------------------------------------------------------------------------------
// What has to be mended is read out first; a double tap sends once.
const problem = doc.querySelector('.problem');
if (problem) problem.focus();

addEventListener('submit', (event) => {
  const sent = event.target;
  if (event.defaultPrevented || sent.method !== 'post') return;
  if (sent.dataset.sent) return event.preventDefault();
  sent.dataset.sent = '1';
  setTimeout(() => { delete sent.dataset.sent; }, 3000);
});

// The other language, with what was typed: the form's own button does it, and the link at the top presses that.
let typedIn;
addEventListener('input', (event) => { typedIn = event.target.form; });
const otherLanguage = doc.querySelector('a.top-link[hreflang]');
if (otherLanguage) otherLanguage.addEventListener('click', (event) => {
  // On a page that answers a form the link leads to the button itself.
  const where = otherLanguage.hash ? typedIn || doc : typedIn;
  const button = where && where.querySelector('[name=other-language]');
  if (!button) return;
  event.preventDefault();
  button.click();
});

// A finger may land on a box that lies half under the bar at the bottom: then it comes up, as it does for a keyboard.
const boxes = 'main input:not([type=radio]):not([type=checkbox]), main textarea';
const inSight = () => setTimeout(() => {
  const box = doc.activeElement;
  if (box && box.matches(boxes)) box.scrollIntoView({ block: 'nearest' });
});
addEventListener('focusin', inSight);
addEventListener('resize', inSight);

// --- What others write -------------------------------------------------------------------------
// The stream says ids alone; the page fetches the lines it would show anyway. Nothing jumps, nothing sounds.
const list = doc.querySelector('[data-live]');
if (list && self.EventSource) {
  let turn = Promise.resolve();
  const look = ({ data }) => {
    turn = turn.then(async () => {
      const old = data && doc.getElementById(`p-${data}`);
      const place = old ? `/one/${data}` : `/after/${list.dataset.last}`;
      const answer = await fetch(list.dataset.live + place, { redirect: 'manual' });
      if (!answer.ok) return;
      const box = doc.createElement('template');
      box.innerHTML = await answer.text();
      if (old) return old.replaceWith(...box.content.children);
      for (const line of [...box.content.children]) {
        if (!doc.getElementById(line.id)) list.append(line);
        list.dataset.last = line.id.slice(2);
      }
    }).catch(() => { /* what is new is there at the next look */ });
  };
  const stream = new EventSource(`${list.dataset.live}/live`);
  for (const heard of ['open', 'changed', 'resync']) stream.addEventListener(heard, look);
  // Refused for good: where her session ended, by hiding in another tab too, what others wrote leaves this one. What she
  // was typing stays, under the cover.
  stream.addEventListener('error', async () => {
    if (stream.readyState !== EventSource.CLOSED) return;
    const answer = await fetch(`${list.dataset.live}/after/${list.dataset.last}`, { redirect: 'manual' }).catch(() => null);
    if (!answer || answer.type !== 'opaqueredirect') return;
    list.replaceChildren();
    coverIt();
  });
}
