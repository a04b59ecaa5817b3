package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Lets an endpoint ask for an {@link Actor}, or for an {@code Optional<Actor>} where it is open to everybody. */
@Configuration(proxyBeanMethods = false)
class ActorConfiguration implements WebMvcConfigurer {

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new ActorArgument());
    }

    private static final class ActorArgument implements HandlerMethodArgumentResolver {

        @Override
        public boolean supportsParameter(MethodParameter parameter) {
            return parameter.nestedIfOptional().getNestedParameterType().equals(Actor.class);
        }

        @Override
        public Object resolveArgument(
                MethodParameter parameter,
                @Nullable ModelAndViewContainer container,
                NativeWebRequest request,
                @Nullable WebDataBinderFactory binders) {
            Optional<Actor> actor = CurrentActor.find();
            return parameter.isOptional()
                    ? actor
                    : actor.orElseThrow(() -> Refused.because(RefusalCode.SIGN_IN_REQUIRED));
        }
    }
}
