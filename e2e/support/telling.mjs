// What nothing that leaves may hold, whoever carries it: what a group or its organisation is called, what it is for, who is in it.
import assert from 'node:assert/strict';

/** Beginnings of words that say what a group is for, in both languages, with the mutations Welsh puts on them. */
const PURPOSE = [
  'group', 'circle', 'support', 'wom[ae]n', 'sister', 'peer', 'abus', 'violen', 'domestic', 'refuge', 'shelter', 'surviv', 'victim', 'safe',
  'police', 'counsel', 'therap', 'trauma', 'recover', 'helpline', 'perpetrat', 'facilitat',
  'gr[wŵ]p', 'ngr[wŵ]p', 'cylch', 'gylch', 'chylch', 'nghylch', '[cg]efnog', 'chefnog', '[mf]enyw', '[mf]erch', 'chwaer', 'cam-?dri', 'gam-?dri',
  'trais', 'drais', 'thrais', 'nhrais', 'loches', 'lloches', 'noddfa', 'goroes', 'oroes', 'd?dioddef', 'd?diogel', 'heddlu', 'cwnsel', 'gwnsel',
  'therap', 'trawma', 'hwylus',
];

/**
 * Gives `check(what, text, { mayName })`, which fails where `text` tells. `names` are everybody's in the group; `mayName` is what
 * this one thing may say all the same, with the reason for it beside each call.
 */
export function nothingTells(names, called) {
  const words = new RegExp(`(?<![\\p{L}])(${[...called.map(escaped), ...PURPOSE].join('|')})`, 'iu');
  return (what, text, { mayName = [] } = {}) => {
    assert.ok(text.trim(), `${what} says nothing at all`);
    const others = names.filter((name) => !mayName.includes(name)).map(escaped).join('|');
    const name = new RegExp(`(?<![\\p{L}])(${others})(?![\\p{L}])`, 'iu').exec(text);
    const word = words.exec(text);
    assert.ok(!word && !name, `${what} says '${(word ?? name)?.[0]}':\n${text}`);
  };
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
