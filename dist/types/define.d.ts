import { BigSocietyBalance } from './elements/balance.js';
import { BigSocietyFailures } from './elements/failures.js';
import { BigSocietyGap } from './elements/gap.js';
declare global {
    interface HTMLElementTagNameMap {
        'big-society-gap': BigSocietyGap;
        'big-society-failures': BigSocietyFailures;
        'big-society-balance': BigSocietyBalance;
        'bs-gap': BigSocietyGap;
        'bs-failures': BigSocietyFailures;
        'bs-balance': BigSocietyBalance;
    }
}
