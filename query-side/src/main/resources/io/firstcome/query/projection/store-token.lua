-- Moves on and keeps the claim: 1 done, -1 another node has it, -2 it is not where we left it, -3 these models were lost.
-- KEYS models token; ARGV epoch owner lease-millis expected next segments
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -3 end
local next = redis.call('HGET', KEYS[2], 'next')
if not next then return -3 end
if redis.call('HGET', KEYS[2], 'owner') ~= ARGV[2] then return -1 end
if next ~= ARGV[4] then return -2 end
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
redis.call('HSET', KEYS[2], 'next', ARGV[5], 'until', now + tonumber(ARGV[3]))
-- Where there are several segments, nobody can tell from one of them how far the whole is.
if next ~= ARGV[5] and ARGV[6] == '1' then redis.call('PUBLISH', 'models:news', ARGV[5]) end
return 1
