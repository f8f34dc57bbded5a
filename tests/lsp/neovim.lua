-- Opens a script in Neovim with `comfy-script lsp`, asks for what an editor shows, and writes it as JSON.
-- $COMMAND: the server's command, as JSON. $SCRIPT: the file. $OUT: where the answers go.
local seconds = 60
local answers = {}
local id = vim.lsp.start_client({
  name = 'comfy_script',
  cmd = vim.fn.json_decode(vim.env.COMMAND),
  root_dir = vim.fn.getcwd(),
})
vim.cmd('edit ' .. vim.fn.fnameescape(vim.env.SCRIPT))
vim.bo.filetype = 'python'
vim.lsp.buf_attach_client(0, id)

local function mistakes()
  return vim.tbl_map(function(each)
    return { line = each.lnum, column = each.col, code = each.code, message = each.message }
  end, vim.diagnostic.get(0))
end

-- Puts the cursor behind a text of the file.
local function behind(text)
  vim.fn.cursor(1, 1)
  assert(vim.fn.search('\\V' .. text, 'ceW') > 0, text)
  local position = vim.fn.getpos('.')
  return { textDocument = vim.lsp.util.make_text_document_params(),
           position = { line = position[2] - 1, character = position[3] } }
end

local function ask(method, params)
  local got = vim.lsp.buf_request_sync(0, method, params, seconds * 1000)
  return got and got[id] and got[id].result or vim.NIL
end

local function labels(result)
  if result == vim.NIL then return {} end
  return vim.tbl_map(function(each) return each.label end, result.items or result)
end

vim.wait(seconds * 1000, function() return #vim.diagnostic.get(0) > 0 end, 50)
answers.mistakes = mistakes()
answers.options = labels(ask('textDocument/completion', behind('KSamplerSelect("')))
answers.arguments = labels(ask('textDocument/completion', behind('VAEDecode(')))
answers.hover = ask('textDocument/hover', behind('EmptyLatent'))
answers.symbols = ask('textDocument/documentSymbol', { textDocument = vim.lsp.util.make_text_document_params() })

-- Typed over, the mistake goes away.
vim.fn.setline(vim.fn.search('width=8'), 'latent = EmptyLatentImage(width=64)')
vim.wait(seconds * 1000, function()
  return #vim.tbl_filter(function(each) return each.code == 'CS203' end, vim.diagnostic.get(0)) == 0
end, 50)
answers.mended = mistakes()

-- Broken in the middle of typing: the server goes on.
for _, text in ipairs({ 'x = VAEDecode(', 'def f(:', '"""', 'x = [' }) do
  vim.fn.append(vim.fn.line('$'), text)
  ask('textDocument/completion', behind('KSamplerSelect("'))
end
answers.is_stopped = vim.lsp.client_is_stopped(id)
local file = assert(io.open(vim.env.OUT, 'w'))
file:write(vim.fn.json_encode(answers))
file:close()
vim.lsp.stop_client(id)
vim.cmd('qall!')
