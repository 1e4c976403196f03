import { BigSocietyGap } from './elements/gap.js';
declare global {
    interface HTMLElementTagNameMap {
        'big-society-gap': BigSocietyGap;
    }
}
