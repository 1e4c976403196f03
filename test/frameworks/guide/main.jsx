// The blocks of the guide, as they are printed, each in a place of its own.
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from 'svelte';
import { createApp, h, shallowRef } from 'vue';
import { compiled } from '../../fixtures/compiled.js';
import { Trust } from '../build/guide/1.tsx';
import { Trust as TrustTag } from '../build/guide/2.tsx';
import { ServedGap } from '../build/guide/3.tsx';
import VueGap from '../build/guide/4.vue';
import SvelteGap from '../build/guide/5.svelte';

const place = (id) => document.querySelector(`#${id}`);

const react = { component: <Trust />, tag: <TrustTag />, served: <ServedGap inner="" /> };
for (const [id, element] of Object.entries(react))
  createRoot(place(id)).render(<StrictMode>{element}</StrictMode>);

const report = shallowRef();
createApp(() => h(VueGap, { report: report.value })).mount('#vue');
place('vue').addEventListener('change-data', ({ detail }) => {
  report.value = compiled([{ id: 'trust', behind: ['North ward', detail], compared: ['South ward', 63] }]);
});

mount(SvelteGap, { target: place('svelte') });
