// POS builds have removed fetch, so that its module loader uses XMLHttpRequest. What relies on fetch must fail here too.
Object.defineProperty(window, "fetch", { value: undefined, writable: true, configurable: true });
