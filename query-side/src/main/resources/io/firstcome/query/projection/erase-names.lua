-- Shows a day again where a name was erased, or drops it: 1 done, 0 what is there is as new, -1 these models were lost.
-- KEYS models live; ARGV epoch position salon day staff public
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -1 end
local of = redis.call('HGET', KEYS[2], 'day') == ARGV[4] and '' or ':' .. ARGV[4]
local position = redis.call('HGET', KEYS[2], 'position' .. of)
if not position or tonumber(position) >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[2], 'position' .. of, ARGV[2])
if ARGV[5] == '' then
  redis.call('HDEL', KEYS[2], 'staff' .. of, 'public' .. of)
  local parked = redis.call('HGET', KEYS[2], 'parked')
  if not parked or ARGV[4] > parked then redis.call('HSET', KEYS[2], 'parked', ARGV[4]) end
else
  redis.call('HSET', KEYS[2], 'staff' .. of, ARGV[5], 'public' .. of, ARGV[6])
end
redis.call('PUBLISH', 'queue:' .. ARGV[3], ARGV[2])
return 1
