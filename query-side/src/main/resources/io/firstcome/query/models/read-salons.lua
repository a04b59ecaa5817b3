-- Some salons by id, and whether the models are complete. KEYS models salons; ARGV after limit prefix-of-salon
local answer = {redis.call('HGET', KEYS[1], 'status') or ''}
local from = ARGV[1] == '' and '-' or '(' .. ARGV[1]
for _, id in ipairs(redis.call('ZRANGE', KEYS[2], from, '+', 'BYLEX', 'LIMIT', 0, ARGV[2])) do
  answer[#answer + 1] = redis.call('HGET', ARGV[3] .. id, 'line')
end
return answer
