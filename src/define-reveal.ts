import BigSocietyReveal from './decks/reveal.js';

Object.assign(globalThis, { BigSocietyReveal });
