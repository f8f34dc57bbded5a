// A setting of ComfyUI's page: while it is on, queued workflows are marked, and the server saves them as scripts, too.

import { api } from "../../scripts/api.js";
import { app } from "../../scripts/app.js";

const SAVE_SCRIPT = "comfy_script.save_script";

app.registerExtension({
    name: "comfy_script",
    settings: [
        {
            id: SAVE_SCRIPT,
            category: ["comfy_script", "Images", "Script"],
            name: "Save the Python script in images",
            tooltip: "Beside the workflow, images carry it as a script for the Python package comfy_script.",
            type: "boolean",
            defaultValue: false,
        },
    ],
    setup() {
        const queuePrompt = api.queuePrompt;
        api.queuePrompt = function (number, prompt, ...rest) {
            if (prompt?.workflow && app.extensionManager.setting.get(SAVE_SCRIPT)) {
                // A copy: the mark is for the server only, not for the workflow in the page.
                const extra = { ...prompt.workflow.extra, [SAVE_SCRIPT]: true };
                prompt = { ...prompt, workflow: { ...prompt.workflow, extra } };
            }
            return queuePrompt.call(this, number, prompt, ...rest);
        };
    },
});
