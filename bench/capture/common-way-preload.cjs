const { ipcRenderer } = require('electron')

ipcRenderer.on('picture', async (_, url) => {
  const picture = document.querySelector('img')
  picture.src = url
  if (url === '') return
  await picture.decode()
  ipcRenderer.send('painted')
})
