// A page that was opened from disk may start no worker: there, what searches runs in a hidden frame.
// Material looks for the name IFrameWorker.
if (location.protocol === "file:") {
  window.IFrameWorker = class extends EventTarget {
    constructor(url) {
      super()
      const frame = document.createElement("iframe")
      frame.hidden = true
      frame.title = "search"
      frame.srcdoc = `<script src="${encodeURI(decodeURI(url))}"></script>`
      this.ready = new Promise((resolve) => {
        frame.onload = () => resolve(frame.contentWindow)
      })
      // What the worker's script sends while it is read has a place to go.
      document.documentElement.append(frame)
      frame.contentWindow.postMessage = (data) => this.receive(data)
      this.ready.then((worker) => {
        worker.postMessage = (data) => this.receive(data)
      })
    }

    receive(data) {
      this.dispatchEvent(new MessageEvent("message", { data }))
    }

    async postMessage(data) {
      const worker = await this.ready
      worker.dispatchEvent(new worker.MessageEvent("message", { data }))
    }

    terminate() {}
  }
  window.Worker = window.IFrameWorker
}
