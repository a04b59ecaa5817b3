package io.firstcome.platform.identity;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.platform.problem.Problems;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.InvalidBearerTokenException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;

/** The filter chain: stateless, tokens only, nothing open that {@link AccessRules} does not name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({IdentitySettings.class, DemoSettings.class, AdminSettings.class})
class SecurityConfiguration {

    /** Nothing inline and no foreign host; {@code 'self'} covers the sockets of this host as well. */
    private static final String CONTENT_POLICY =
            "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    /** The document of the API is a page of somebody else's making, which draws with styles and pictures of its own. */
    private static final String DOCUMENT_POLICY =
            CONTENT_POLICY + "; style-src 'self' 'unsafe-inline'; img-src 'self' data:";

    private final Problems problems;
    private final AccountStandings standings;

    SecurityConfiguration(Problems problems, AccountStandings standings) {
        this.problems = problems;
        this.standings = standings;
    }

    @Bean
    SecurityFilterChain firstcomeSecurity(HttpSecurity http) {
        return http.csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .formLogin(AbstractHttpConfigurer::disable)
                .httpBasic(AbstractHttpConfigurer::disable)
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable())
                        .addHeaderWriter((request, response) ->
                                response.setHeader("Content-Security-Policy", contentPolicyOf(request)))
                        .referrerPolicy(policy -> policy.policy(ReferrerPolicy.NO_REFERRER))
                        .frameOptions(frames -> frames.deny()))
                .authorizeHttpRequests(requests -> requests.dispatcherTypeMatchers(
                                DispatcherType.ERROR,
                                DispatcherType.ASYNC,
                                DispatcherType.FORWARD,
                                DispatcherType.INCLUDE)
                        .permitAll()
                        .anyRequest()
                        .access((who, context) ->
                                new AuthorizationDecision(Gatekeeper.refuse(context.getRequest(), who.get())
                                        .isEmpty())))
                .oauth2ResourceServer(server -> server.bearerTokenResolver(new TokenInRequest())
                        .authenticationEntryPoint(this::refuse)
                        .accessDeniedHandler((request, response, failure) -> refuse(request, response, false))
                        .jwt(jwt -> jwt.jwtAuthenticationConverter(this::admit)))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(this::refuse)
                        .accessDeniedHandler((request, response, failure) -> refuse(request, response, false)))
                .build();
    }

    private static String contentPolicyOf(HttpServletRequest request) {
        return request.getRequestURI().startsWith("/swagger-ui/") ? DOCUMENT_POLICY : CONTENT_POLICY;
    }

    private SignedIn admit(Jwt token) {
        Actor actor = AccessTokens.actorOf(token);
        HeldToken held = AccessTokens.heldBy(actor, token);
        if (!standings.holds(held)) {
            throw new InvalidBearerTokenException("The account was changed after the token was issued");
        }
        return new SignedIn(actor, held);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        if (failure instanceof StandingUnknown) {
            problems.write(Refused.because(RefusalCode.LOG_UNAVAILABLE), request, response);
            return;
        }
        refuse(request, response, failure instanceof OAuth2AuthenticationException);
    }

    private void refuse(HttpServletRequest request, HttpServletResponse response, boolean badToken) throws IOException {
        if (badToken) {
            response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
            Refused refused = Refused.because(RefusalCode.SIGN_IN_REQUIRED, "The access token is not valid any more.");
            problems.write(refused, request, response);
            return;
        }
        RefusalCode code = Gatekeeper.refuse(
                        request, SecurityContextHolder.getContext().getAuthentication())
                .orElse(RefusalCode.ACCESS_DENIED);
        if (code == RefusalCode.METHOD_NOT_ALLOWED) {
            response.setHeader(HttpHeaders.ALLOW, Gatekeeper.allowedMethods(request));
        }
        problems.write(Refused.because(code), request, response);
    }
}
