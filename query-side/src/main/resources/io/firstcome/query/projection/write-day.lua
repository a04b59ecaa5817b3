-- Writes one salon-day unless a newer state of it is there: 1 written, 0 not newer, -1 these models were lost.
-- What the newest day and the day before it show is kept, since a change of time zone may make the latter the running one again.
-- KEYS models live days positions ticket-days tickets figures
-- ARGV epoch position salon day day-before day-after staff public summary figures prefix-of-tickets {ticket json}
if redis.call('HGET', KEYS[1], 'epoch') ~= ARGV[1] then return -1 end
local day = ARGV[4]
local seen = redis.call('HGET', KEYS[4], day)
if seen and tonumber(seen) >= tonumber(ARGV[2]) then return 0 end
redis.call('HSET', KEYS[4], day, ARGV[2])
redis.call('HSET', KEYS[3], day, ARGV[9])
redis.call('HSET', KEYS[7], day, ARGV[10])
local newest = redis.call('HGET', KEYS[2], 'day')
if newest and ARGV[6] < newest then return 1 end
redis.call('SADD', KEYS[5], day)
for i = 12, #ARGV, 1000 do
  redis.call('HSET', KEYS[6], unpack(ARGV, i, math.min(i + 999, #ARGV)))
end
if ARGV[7] == '' then return 1 end
if newest and day > newest then
  for _, old in ipairs(redis.call('SMEMBERS', KEYS[5])) do
    if old < ARGV[5] then
      redis.call('UNLINK', ARGV[11] .. old)
      redis.call('SREM', KEYS[5], old)
    end
  end
  local was = redis.call('HMGET', KEYS[2], 'position', 'staff', 'public')
  for _, field in ipairs(redis.call('HKEYS', KEYS[2])) do
    local old = string.match(field, ':(.*)')
    if old and old < ARGV[5] then redis.call('HDEL', KEYS[2], field) end
  end
  if newest == ARGV[5] and was[2] then
    redis.call('HSET', KEYS[2], 'position:' .. newest, was[1], 'staff:' .. newest, was[2], 'public:' .. newest, was[3])
  end
end
if newest and day < newest then
  redis.call('HSET', KEYS[2], 'position:' .. day, ARGV[2], 'staff:' .. day, ARGV[7], 'public:' .. day, ARGV[8])
else
  redis.call('HSET', KEYS[2], 'position', ARGV[2], 'day', day, 'staff', ARGV[7], 'public', ARGV[8])
end
if redis.call('HGET', KEYS[2], 'parked') == day then redis.call('HDEL', KEYS[2], 'parked') end
redis.call('PUBLISH', 'queue:' .. ARGV[3], ARGV[2])
return 1
