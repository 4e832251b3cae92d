// Stops of the tour, in the order a visitor takes them. A stop says:
//   name      the picture's file, without `.png`
//   title     its heading in docs/tour.md
//   says      one or two sentences beside the picture
//   path      the page, from the address of the demo
//   as        a role, when somebody must be signed in
//   language  'en' (unless said) or 'cy'
//   script    false for a browser without
//   wide      true for a desk's window; a phone's otherwise
//   first     async (page, demo) => …: what is done on the page before the picture
export default [
  { name: 'first-page', title: 'The first page', says: 'What anybody may read before saying anything about herself.', path: '/en', wide: true },
  { name: 'first-page-welsh', title: 'The same in Welsh', says: 'Each page is in English and in Welsh; the address carries the choice.', path: '/cy' },
  { name: 'help', title: 'Get help now', says: 'One press away on every page, signed in or out.', path: '/en/help' },
  { name: 'what-we-keep', title: 'What we keep', says: 'What is kept, who can open it and when it goes.', path: '/en/what-we-keep' },
  { name: 'who-can-see', title: 'Who can see what', says: 'The whole truth about who reads what, before she decides anything.', path: '/en/who-can-see' },
  { name: 'sign-in', title: 'Coming in', says: 'A name she chose and a passphrase; nothing else is asked.', path: '/en/sign-in', script: false },
  { name: 'find', title: 'Find a group', says: 'Groups that wish to be found, in their own words.', path: '/en/find' },
  { name: 'group-public', title: 'A group, as anybody may read it', says: 'Who it is for, who stands behind it, what stays private and what does not, before anything is asked.', path: '/en/find', first: (page) => into(page, '/p/') },
  { name: 'group-home', title: "A group's own page", says: 'For those in it: the next date, what changed, what was said and promised.', path: '/en', as: 'member', first: (page) => into(page, '/c/') },
  { name: 'group-home-welsh', title: 'The same in Welsh', says: 'What groups write holds both languages; either may be missing and says so.', path: '/cy', as: 'member', language: 'cy', first: (page) => into(page, '/c/') },
  { name: 'not-right', title: "Something doesn't feel right", says: 'One press away on every page, to whom she picks, also when it is about a facilitator.', path: '/en/say' },
];

/** Follows the first link of the page's own that leads to such a place. */
async function into(page, place) {
  await page.click(`main a[href*="${place}"]`);
  await page.waitForLoadState();
}
