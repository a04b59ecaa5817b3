-- Writes one salon-day unless a newer state of it is there: 1 written, 0 not newer, -1 these models were lost.
-- KEYS models live days positions ticket-days tickets
-- ARGV epoch position salon day day-before day-after staff public summary prefix-of-tickets {ticket json}
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -1 end
local day = ARGV[4]
local seen = redis.call('HGET', KEYS[4], day)
if seen and tonumber(seen) >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[4], day, ARGV[2])
redis.call('HSET', KEYS[3], day, ARGV[9])
local newest = redis.call('HGET', KEYS[2], 'day')
if not newest or ARGV[6] >= newest then
  redis.call('SADD', KEYS[5], day)
  for i = 11, #ARGV, 1000 do
    redis.call('HSET', KEYS[6], unpack(ARGV, i, math.min(i + 999, #ARGV)))
  end
end
if (not newest or day >= newest) and ARGV[7] ~= '' then
  redis.call('HSET', KEYS[2], 'position', ARGV[2], 'day', day, 'staff', ARGV[7], 'public', ARGV[8])
  if redis.call('HGET', KEYS[2], 'parked') == day then redis.call('HDEL', KEYS[2], 'parked') end
  if newest and day > newest then
    for _, old in ipairs(redis.call('SMEMBERS', KEYS[5])) do
      if old < ARGV[5] then
        redis.call('UNLINK', ARGV[10] .. old)
        redis.call('SREM', KEYS[5], old)
      end
    end
  end
  redis.call('PUBLISH', 'queue:' .. ARGV[3], ARGV[2])
end
return 1
