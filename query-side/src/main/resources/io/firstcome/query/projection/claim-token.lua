-- Claims a segment: the number of events read so far, -1 another node has it, -2 there is no such segment.
-- KEYS token; ARGV owner lease-millis
local next = redis.call('HGET', KEYS[1], 'next')
if not next then return -2 end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
local owner = redis.call('HGET', KEYS[1], 'owner')
if owner and owner ~= '' and owner ~= ARGV[1] and tonumber(redis.call('HGET', KEYS[1], 'until')) > now then return -1 end
redis.call('HSET', KEYS[1], 'owner', ARGV[1], 'until', now + tonumber(ARGV[2]))
return tonumber(next)
