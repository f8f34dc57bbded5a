;;; Opens a script in Emacs with `comfy-script lsp` under eglot, asks for what it shows, and writes it as JSON.
;; $COMMAND: the server's command, as JSON. $SCRIPT: the file. $OUT: where the answers go.
(require 'package)
(package-initialize) ; where eglot is a package, as before Emacs 29
(require 'eglot)
(require 'json)
(defvar seconds 60)
(add-to-list 'eglot-server-programs
             (cons 'python-mode (append (json-parse-string (getenv "COMMAND") :array-type 'list) nil)))
(setq eglot-sync-connect seconds eglot-autoreconnect nil python-indent-guess-indent-offset nil)
(find-file (getenv "SCRIPT"))
(python-mode)
(call-interactively #'eglot)

(defun mistakes ()
  (mapcar (lambda (each) `((line . ,(line-number-at-pos (flymake-diagnostic-beg each)))
                           (text . ,(flymake-diagnostic-text each))))
          (flymake-diagnostics)))

(defun until (condition)
  (let ((end (+ (float-time) seconds)))
    (while (and (< (float-time) end) (not (funcall condition)))
      (accept-process-output nil 0.2)
      (ignore-errors (flymake-start)))))

(defun behind (text)
  (goto-char (point-min))
  (search-forward text))

(defun offered ()
  (mapcar #'substring-no-properties (all-completions "" (nth 2 (eglot-completion-at-point)))))

(let (answers)
  (until (lambda () (mistakes)))
  (push (cons 'mistakes (vconcat (mistakes))) answers)
  (behind "KSamplerSelect(\"")
  (push (cons 'options (vconcat (offered))) answers)
  (behind "VAEDecode(")
  (push (cons 'arguments (vconcat (offered))) answers)
  (behind "EmptyLatent")
  (let ((hover (jsonrpc-request (eglot-current-server) :textDocument/hover (eglot--TextDocumentPositionParams))))
    (push (cons 'hover (plist-get (plist-get hover :contents) :value)) answers))
  ;; Typed over, the mistake goes away.
  (behind "width=8")
  (insert "00")
  (eglot--signal-textDocument/didChange)
  (until (lambda () (= (length (mistakes)) 1)))
  (push (cons 'mended (vconcat (mistakes))) answers)
  (with-temp-file (getenv "OUT") (insert (json-serialize answers))))
(set-buffer-modified-p nil)
(kill-emacs)
