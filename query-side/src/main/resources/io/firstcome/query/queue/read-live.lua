-- Everything about one salon at one moment: status and epoch of the models, the newest day, and the settings.
-- KEYS models live salon
local models = redis.call('HMGET', KEYS[1], 'epoch', 'status')
local live = redis.call('HMGET', KEYS[2], 'position', 'day', 'staff', 'public', 'parked')
local salon = redis.call('HMGET', KEYS[3], 'position', 'settings')
return {models[1], models[2], live[1], live[2], live[3], live[4], live[5], salon[1], salon[2]}
