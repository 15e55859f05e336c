export * from './prerender/index.js';
