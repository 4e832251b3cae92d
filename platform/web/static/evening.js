// An evening that goes, beyond plain HTML: quiet timers, screens that follow, and going on while the network is away.
// Nothing here sounds, flashes or moves anything that is being read.
const doc = document;
const main = doc.querySelector('main [data-evening]');
const place = main.dataset.evening;
const lead = 'lead' in main.dataset;
const said = main.querySelector('[data-said]');

const say = (words) => { said.textContent = words; said.hidden = !words; };

// --- The screen stays on -------------------------------------------------------------------------
const awake = () => navigator.wakeLock?.request('screen').catch(() => {});
doc.addEventListener('visibilitychange', () => { if (!doc.hidden) awake(); });
awake();

// --- Quiet timers --------------------------------------------------------------------------------
const EVERY = 5000;
const loaded = performance.now();
const bar = main.querySelector('progress[data-left]');
const until = bar && (bar.max - bar.value) * 1000;
setInterval(() => {
  if (!bar || 'paused' in main.dataset) return;
  const gone = performance.now() - loaded;
  bar.value = bar.max - Math.max(0, until - gone) / 1000;
  bar.classList.toggle('full', gone >= until);
}, EVERY);

// One step that says how long it takes: begun when the group is ready, stopped when it likes.
const timed = main.querySelector('[data-seconds]');
if (timed) {
  const { seconds, start, stop, up } = timed.dataset;
  const button = doc.createElement('button');
  const line = doc.createElement('progress');
  let ticking;
  const rest = (words) => {
    clearInterval(ticking);
    ticking = undefined;
    button.textContent = words;
  };
  button.type = 'button';
  button.className = 'quiet';
  line.max = Number(seconds);
  line.value = 0;
  line.className = 'soft';
  line.setAttribute('aria-label', start);
  rest(start);
  button.addEventListener('click', () => {
    if (ticking) return rest(start);
    const from = performance.now();
    line.classList.remove('full');
    button.textContent = stop;
    ticking = setInterval(() => {
      line.value = (performance.now() - from) / 1000;
      if (line.value < line.max) return;
      line.classList.add('full');
      rest(up);
    }, 1000);
  });
  timed.after(line, button);
}

// --- Screens that follow -------------------------------------------------------------------------
const later = (job) => setTimeout(job, lead ? 15000 : EVERY);
const look = async () => {
  try {
    const answer = await fetch(`${place}/at`, { redirect: 'manual', cache: 'no-store' });
    const now = answer.ok ? await answer.text() : '';
    if (away >= 0) return back();
    say('');
    const typing = doc.activeElement?.matches('main input');
    if (now !== main.dataset.at && !typing) return location.assign(place);
  } catch {
    say(main.dataset.alone);
  }
  return later(look);
};

// --- Going on without a network ------------------------------------------------------------------
// All of tonight is fetched once and kept in this tab (it holds nothing of anybody, and hiding clears it): without a
// network it opens at the next part, and what was gone through is told to the evening when the network is there again.
let away = -1;
const here = Number(main.dataset.part);
const all = main.querySelector('[data-all]');

const alone = (next) => {
  say(main.dataset.alone);
  all.innerHTML = sessionStorage.getItem('all') || '';
  all.hidden = false;
  // The first press opens where we are: what is left of this part is there too.
  if (away < 0) away = here;
  else if (next) {
    const further = [...all.querySelectorAll('[data-at]')].map((part) => Number(part.dataset.at)).find((at) => at > away);
    if (further !== undefined) away = further;
  }
  const part = all.querySelector(`[data-at="${away}"]`) ?? all;
  part.tabIndex = -1;
  part.focus();
  part.scrollIntoView({ block: 'start' });
};

const send = async (form, fields) => {
  const answer = await fetch(form.action, { method: 'POST', body: fields, redirect: 'manual' });
  if (answer.type !== 'opaqueredirect') throw new Error('not taken');
};

const back = async () => {
  const form = main.querySelector('form[data-go]');
  const fields = new URLSearchParams(new FormData(form));
  fields.set('do', 'to');
  fields.set('at', String(away));
  try {
    if (away > here) await send(form, fields);
    return location.assign(place);
  } catch {
    return later(look);
  }
};

const keep = async () => {
  if (sessionStorage.getItem('of') === main.dataset.plan) return;
  const answer = await fetch(`${place}/all`);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-everything]');
  if (!page) return;
  sessionStorage.setItem('all', page.innerHTML);
  sessionStorage.setItem('of', main.dataset.plan);
};

if (lead) {
  setTimeout(() => keep().catch(() => {}), 1500);
  for (const form of main.querySelectorAll('form[data-go]')) {
    form.addEventListener('submit', async (event) => {
      if (form.dataset.plain) return;
      event.preventDefault();
      const what = event.submitter?.value;
      if (form.dataset.sent) return;
      if (away >= 0) return alone(what === 'next');
      form.dataset.sent = '1';
      const fields = new URLSearchParams(new FormData(form, event.submitter));
      try {
        await send(form, fields);
        location.assign(place);
      } catch (fault) {
        // The program said no: let it say so in its own words.
        if (fault.message === 'not taken') {
          form.dataset.plain = '1';
          delete form.dataset.sent;
          return form.requestSubmit(event.submitter);
        }
        alone(what === 'next');
      }
      delete form.dataset.sent;
    });
  }
  for (const link of main.querySelectorAll('a[data-go]')) {
    link.addEventListener('click', async (event) => {
      event.preventDefault();
      const on = !link.classList.contains('quiet');
      if (away >= 0) return alone(on);
      try {
        await fetch(`${place}/at`, { cache: 'no-store' });
        location.assign(link.href);
      } catch {
        alone(false);
      }
    });
  }
}
later(look);
