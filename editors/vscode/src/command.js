// What is to be started, by the settings. Nothing of VS Code is needed here, so that it is tested without.
"use strict";

const path = require("node:path");

/**
 * @typedef {object} Settings
 * @property {string[]} command
 * @property {string} server
 * @property {string} registry
 * @property {"auto" | "on" | "off"} besidePylance
 *
 * @typedef {object} Surroundings
 * @property {string | undefined} python The interpreter that the Python extension has chosen.
 * @property {string | undefined} folder The workspace's folder.
 * @property {boolean} hasPylance
 * @property {string | undefined} languageServer The setting `python.languageServer`.
 */

/**
 * The program that serves, with its arguments.
 * @param {Settings} settings
 * @param {Surroundings} around
 * @returns {{ command: string, args: string[] }}
 */
function serverCommand(settings, around) {
  if (settings.command.length > 0) {
    const [command, ...args] = settings.command;
    return { command, args };
  }
  if (around.python) {
    return { command: around.python, args: ["-m", "comfy_script", "lsp"] };
  }
  return { command: "comfy-script", args: ["lsp"] };
}

/**
 * The server's initialization options.
 * @param {Settings} settings
 * @param {Surroundings} around
 * @returns {{ comfyScript: { registry?: string, besidePylance: boolean } }}
 */
function initializationOptions(settings, around) {
  const own = { besidePylance: isBesidePylance(settings, around) };
  if (settings.server) {
    own.registry = settings.server;
  } else if (settings.registry) {
    own.registry = around.folder ? path.resolve(around.folder, settings.registry) : settings.registry;
  }
  return { comfyScript: own };
}

function isBesidePylance(settings, around) {
  if (settings.besidePylance !== "auto") {
    return settings.besidePylance === "on";
  }
  return around.hasPylance && ["Default", "Pylance", "", undefined].includes(around.languageServer);
}

module.exports = { serverCommand, initializationOptions };
