// The elements are defined before the first slide is made.
import '../big-society.js';

export default () => undefined;
