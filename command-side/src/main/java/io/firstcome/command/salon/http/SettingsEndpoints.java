package io.firstcome.command.salon.http;

import io.firstcome.api.refusal.RefusalCode;
import io.firstcome.api.refusal.Refused;
import io.firstcome.api.salon.ChangeSettings;
import io.firstcome.api.salon.RegisterSalon;
import io.firstcome.api.salon.SalonEvent;
import io.firstcome.api.salon.SalonRegistered;
import io.firstcome.api.salon.SalonSettings;
import io.firstcome.api.salon.SettingsChanged;
import io.firstcome.api.salon.SettingsView;
import io.firstcome.command.dispatch.CommandDispatch;
import io.firstcome.command.dispatch.Recorded;
import io.firstcome.command.salon.SalonSettingsSource;
import io.firstcome.command.salon.SettingsCheck;
import io.firstcome.command.salon.SettingsInForce;
import io.firstcome.platform.http.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading and changing a salon's settings; the ETag is the policy version. */
@Tag(name = "Salons")
@RestController
@RequestMapping("/api/v1/salons/{salonId}")
final class SettingsEndpoints {

    private final CommandDispatch dispatch;
    private final SalonSettingsSource salons;
    private final RunningDay today;

    SettingsEndpoints(CommandDispatch dispatch, SalonSettingsSource salons, RunningDay today) {
        this.dispatch = dispatch;
        this.salons = salons;
        this.today = today;
    }

    @Operation(summary = "The settings of a salon")
    @GetMapping
    ResponseEntity<SettingsView> read(@PathVariable String salonId) {
        salons.changed(salonId);
        SettingsInForce settings = salons.current(salonId);
        return ResponseEntity.ok()
                .eTag(Long.toString(settings.policyVersion()))
                .cacheControl(CacheControl.noCache())
                .body(SettingsView.of(settings.settings(), settings.policyVersion()));
    }

    @Operation(
            summary = "Register a salon, or change its settings as a whole",
            description =
                    "Without If-Match a salon is registered; with If-Match, the ETag that was read, it is changed.")
    @ApiResponse(responseCode = "200", description = "Changed")
    @ApiResponse(responseCode = "201", description = "Registered")
    @PutMapping
    ResponseEntity<SettingsView> write(
            @PathVariable String salonId,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
            @Valid @RequestBody SettingsBody body,
            Caller caller) {
        SalonSettings settings = SettingsReading.read(body);
        Recorded done =
                ifMatch == null ? register(salonId, settings, caller) : change(salonId, settings, ifMatch, caller);
        SalonEvent event = done.the(SalonEvent.class);
        boolean registered = event instanceof SalonRegistered;
        Recorded last = done.find(SettingsChanged.class)
                .flatMap(change -> today.follow(change, caller))
                .orElse(done);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(registered ? HttpStatus.CREATED : HttpStatus.OK)
                .eTag(Long.toString(event.policyVersion()))
                .header(Recorded.POSITION_HEADER, last.position());
        if (registered) {
            answer.location(URI.create("/api/v1/salons/" + salonId));
        }
        return answer.body(SettingsView.of(event.settings(), event.policyVersion()));
    }

    private Recorded change(String salonId, SalonSettings settings, String ifMatch, Caller caller) {
        salons.changed(salonId);
        long expected = MeantVersion.of(ifMatch, salons.current(salonId).policyVersion());
        return dispatch.send(new ChangeSettings(salonId, settings, expected), caller);
    }

    private Recorded register(String salonId, SalonSettings settings, Caller caller) {
        SettingsCheck.theSalonIdIsValid(salonId);
        try {
            return dispatch.send(new RegisterSalon(salonId, settings), caller);
        } catch (Refused refused) {
            if (refused.code() == RefusalCode.SALON_ALREADY_CHANGED) {
                throw Refused.because(RefusalCode.SALON_VERSION_REQUIRED);
            }
            throw refused;
        }
    }
}
