-- Everything about one salon at one moment: status and epoch of the models, the newest day, the settings, and then each
-- other day that is kept: day, position, staff, public.
-- KEYS models live salon
local models = redis.call('HMGET', KEYS[1], 'epoch', 'status')
local live = redis.call('HMGET', KEYS[2], 'position', 'day', 'staff', 'public', 'parked')
local salon = redis.call('HMGET', KEYS[3], 'position', 'settings')
local all = {models[1], models[2], live[1], live[2], live[3], live[4], live[5], salon[1], salon[2]}
for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
  local day = string.match(field, '^position:(.*)')
  if day then
    local kept = redis.call('HMGET', KEYS[2], field, 'staff:' .. day, 'public:' .. day)
    all[#all + 1] = day
    all[#all + 1] = kept[1]
    all[#all + 1] = kept[2]
    all[#all + 1] = kept[3]
  end
end
return all
