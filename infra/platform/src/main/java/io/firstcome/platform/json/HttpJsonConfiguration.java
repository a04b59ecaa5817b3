package io.firstcome.platform.json;

import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/** Makes Spring MVC read and write with {@link HttpJson}. */
@Configuration(proxyBeanMethods = false)
class HttpJsonConfiguration {

    @Bean
    HttpJson httpJson(JsonMapper common) {
        return HttpJson.strict(common);
    }

    @Bean
    ServerHttpMessageConvertersCustomizer strictRequests(HttpJson json) {
        return converters -> converters.withJsonConverter(new JacksonJsonHttpMessageConverter(json.mapper()));
    }
}
