// What is started, by the settings; and that the manifest has each setting that the code asks for.
"use strict";

const assert = require("node:assert/strict");
const { readFileSync } = require("node:fs");
const path = require("node:path");
const test = require("node:test");
const { initializationOptions, serverCommand } = require("../src/command");

const SETTINGS = { command: [], server: "", registry: "", besidePylance: "auto" };
const AROUND = { python: undefined, folder: "/projects/space", hasPylance: false, languageServer: undefined };

test("the program is what is set, else the chosen interpreter's, else the one on the path", () => {
  const set = { ...SETTINGS, command: ["/bin/x", "lsp", "--registry", "a b.json"] };
  const chosen = { ...AROUND, python: "/venv/bin/python" };
  assert.deepEqual(serverCommand(set, chosen), { command: "/bin/x", args: ["lsp", "--registry", "a b.json"] });
  assert.deepEqual(serverCommand(SETTINGS, chosen), {
    command: "/venv/bin/python",
    args: ["-m", "comfy_script", "lsp"],
  });
  assert.deepEqual(serverCommand(SETTINGS, AROUND), { command: "comfy-script", args: ["lsp"] });
});

test("nodes come from the server, else the file, else the last load()", () => {
  const of = (settings, around = AROUND) => initializationOptions({ ...SETTINGS, ...settings }, around).comfyScript;
  assert.equal(of({}).registry, undefined);
  assert.equal(of({ registry: "nodes.json" }).registry, path.resolve("/projects/space", "nodes.json"));
  assert.equal(of({ registry: "nodes.json" }, { ...AROUND, folder: undefined }).registry, "nodes.json");
  assert.equal(of({ registry: "nodes.json", server: "http://1.2.3.4" }).registry, "http://1.2.3.4");
});

test("beside Pylance only what Pylance doesn't", () => {
  const beside = (besidePylance, around) =>
    initializationOptions({ ...SETTINGS, besidePylance }, { ...AROUND, ...around }).comfyScript.besidePylance;
  assert.equal(beside("auto", {}), false);
  assert.equal(beside("auto", { hasPylance: true }), true);
  assert.equal(beside("auto", { hasPylance: true, languageServer: "Default" }), true);
  assert.equal(beside("auto", { hasPylance: true, languageServer: "Jedi" }), false);
  assert.equal(beside("on", {}), true);
  assert.equal(beside("off", { hasPylance: true }), false);
});

test("the manifest has each setting, with the default that the code has", () => {
  const manifest = JSON.parse(readFileSync(path.join(__dirname, "..", "package.json"), "utf8"));
  const { properties } = manifest.contributes.configuration;
  for (const [name, value] of Object.entries(SETTINGS)) {
    assert.deepEqual(properties[`comfyScript.${name}`].default, value);
  }
  const code = readFileSync(path.join(__dirname, "..", "src", "extension.js"), "utf8");
  for (const name of Object.keys(SETTINGS)) {
    assert.ok(code.includes(`values.get("${name}"`));
  }
  for (const { command } of manifest.contributes.commands) {
    assert.ok(code.includes(`"${command}"`));
  }
});
