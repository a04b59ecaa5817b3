-- Those fields of one hash that are there, and whether the models are complete. KEYS models hash; ARGV {field}
local answer = {redis.call('HGET', KEYS[1], 'status') or ''}
for _, value in ipairs(ARGV) do
  answer[#answer + 1] = redis.call('HGET', KEYS[2], value) or nil
end
return answer
