-- Marks a day whose events cannot be shown: 1 marked, -1 these models were lost.
-- KEYS models live; ARGV epoch salon day
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -1 end
local parked = redis.call('HGET', KEYS[2], 'parked')
if not parked or ARGV[3] > parked then redis.call('HSET', KEYS[2], 'parked', ARGV[3]) end
redis.call('PUBLISH', 'queue:' .. ARGV[2], 'parked')
return 1
