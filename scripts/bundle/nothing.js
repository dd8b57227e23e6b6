// Stands in the bundle for modules that a dependency loads but never uses here.
export {};
