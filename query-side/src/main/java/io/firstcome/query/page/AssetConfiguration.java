package io.firstcome.query.page;

import java.io.IOException;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Scripts, styles and texts of the pages: kept by browsers, and asked for again by edition, not by date. */
@Configuration(proxyBeanMethods = false)
class AssetConfiguration implements WebMvcConfigurer {

    private static final String LIT = "classpath:/META-INF/resources/webjars/lit-html/*/";

    private final PagesVersion version;
    private final Resource lit;

    AssetConfiguration(PagesVersion version) throws IOException {
        this.version = version;
        this.lit = new PathMatchingResourcePatternResolver().getResources(LIT + "lit-html.js")[0].createRelative("./");
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        byEdition(registry, "/assets/**", new ClassPathResource("static/assets/"));
        byEdition(registry, "/favicon.svg", new ClassPathResource("static/"));
        byEdition(registry, "/webjars/lit-html/**", lit);
    }

    private void byEdition(ResourceHandlerRegistry registry, String addresses, Resource place) {
        registry.addResourceHandler(addresses)
                .addResourceLocations(place)
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(asset -> version.etag());
    }
}
