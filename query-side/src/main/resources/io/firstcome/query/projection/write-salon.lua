-- Writes the settings of a salon unless newer ones are there: 1 written, 0 not newer, -1 these models were lost.
-- KEYS models salon salons; ARGV epoch position salon line settings
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -1 end
local seen = redis.call('HGET', KEYS[2], 'position')
if seen and tonumber(seen) >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[2], 'position', ARGV[2], 'line', ARGV[4], 'settings', ARGV[5])
redis.call('ZADD', KEYS[3], 0, ARGV[3])
redis.call('PUBLISH', 'queue:' .. ARGV[3], ARGV[2])
return 1
