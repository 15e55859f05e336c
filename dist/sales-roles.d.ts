import './index.js';
export {};
