import { followHeights } from './embed/frames.js';

followHeights();
