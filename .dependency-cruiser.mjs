/** The layers of docs/architecture.md as rules. Each says why it stands. */
const layer = (name) => `^${name}/`;

/** Fails when the tool saw nothing, which it reports as success. `npm run check` shows the number of modules. */
export default {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A ring of files has no first page to read.",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "model-is-pure",
      comment: "Model holds words and pure functions; it depends on nothing but itself and zone arithmetic.",
      severity: "error",
      from: { path: layer("DataService/Model") },
      to: { pathNot: [layer("DataService/Model"), "@date-fns/tz", "windows-iana"] },
    },
    {
      name: "graph-and-store-know-the-model",
      comment: "Graph and Store do their one job. They meet Sync through its ports.",
      severity: "error",
      from: { path: "^DataService/(Graph|Store)/" },
      to: {
        path: "^(DataService|ViewModels|Views|Controls|Startup)/",
        pathNot: ["^DataService/Model/", "^DataService/$1/", "^DataService/Sync/ports"],
      },
    },
    {
      name: "sync-sees-ports",
      comment: "Sync works with any gateway and any database.",
      severity: "error",
      from: { path: layer("DataService/Sync") },
      to: { path: "^(DataService|ViewModels|Views|Controls|Startup)/", pathNot: ["^DataService/(Model|Sync)/"] },
    },
    {
      name: "one-door-to-data",
      comment: "api.ts is the only file of DataService that others import.",
      severity: "error",
      from: { path: "^(ViewModels|Views|Controls|Startup)/" },
      to: { path: layer("DataService"), pathNot: "^DataService/api\\.ts$" },
    },
    {
      name: "view-models-have-no-screen",
      comment: "View models run without DOM and without POS.",
      severity: "error",
      from: { path: layer("ViewModels") },
      to: { path: "^(Views|Controls|Startup)/|^PosApi/" },
    },
    {
      name: "views-do-not-decide",
      comment: "Views and controls show view models; they do not reach past them.",
      severity: "error",
      from: { path: "^(Views|Controls)/" },
      to: {
        path: "^(DataService|Startup|Views)/",
        pathNot: ["^DataService/api\\.ts$", "^Startup/App\\.ts$", "^Views/"],
      },
    },
    {
      name: "startup-is-the-top",
      comment: "Only Startup wires the layers.",
      severity: "error",
      from: { path: "^(DataService|ViewModels)/" },
      to: { path: layer("Startup") },
    },
    {
      name: "nobody-imports-tests-or-packages",
      comment: "A package meets the extension over HTTP or through manifest.json, never by import.",
      severity: "error",
      from: { path: "^(DataService|ViewModels|Views|Controls|Startup)/" },
      to: { path: "^(Tests|packages|scripts)/" },
    },
    {
      name: "graph-sdk-only-in-graph",
      comment: "The rest of the program must not know which service keeps the tasks.",
      severity: "error",
      from: { path: "^(DataService|ViewModels|Views|Controls|Startup)/", pathNot: layer("DataService/Graph") },
      to: { path: "@microsoft/microsoft-graph|@azure/msal" },
    },
    {
      name: "knockout-only-on-screen",
      comment: "DataService runs without a screen.",
      severity: "error",
      from: { path: layer("DataService") },
      to: { path: "node_modules/knockout|^PosApi/" },
    },
    {
      name: "everything-resolves",
      comment: "A path that resolves to nothing is a script that does not load. PosApi modules exist only inside POS.",
      severity: "error",
      from: {},
      to: { couldNotResolve: true, pathNot: "^PosApi/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      extensions: [".ts", ".js"],
      exportsFields: ["exports"],
      conditionNames: ["import", "default"],
    },
  },
};
