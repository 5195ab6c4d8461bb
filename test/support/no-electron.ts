throw new Error('electron was imported under plain Node; move what needs it to main/platform')

export {}
