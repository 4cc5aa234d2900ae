package explain

import (
	"fmt"
	"strings"
	"time"

	"github.com/anji-bridge/anji/proofs/refusal"
)

// advice is what somebody may do, what hinders most coming first.
func (v view) advice() string {
	if !v.s.Relayed {
		return "no relayer works on this journal: run `relayer start`"
	}
	for _, c := range []Chain{v.prover(), v.host()} {
		switch {
		case c.Stopped != "":
			return fmt.Sprintf("nothing is relayed from %s any more: %s. Look into it, then start the relayer again", c.ID, c.Stopped)
		case v.s.Asked && c.Err != nil:
			return fmt.Sprintf("%s did not answer: %v", c.ID, c.Err)
		}
	}
	if hint := v.clientAdvice(); hint != "" {
		return hint
	}
	if a := v.prover().Attestors; v.attested() && a.Answering < a.Needed {
		return fmt.Sprintf("too few attestors of %s answer as they should (%s): ask those who run them", v.prover().ID, a)
	} else if v.attested() && a.Of == 0 {
		return fmt.Sprintf("client %s on %s believes attestors of %s: name them in the configuration (\"attestors\")", v.host().Client.ID, v.host().ID, v.prover().ID)
	}
	if !v.returning() && v.elapsed() {
		return "nothing: it can no longer be delivered and is being timed out"
	}
	if code, ok := codeIn(v.LastError); ok {
		return v.codeAdvice(code)
	}
	switch {
	case v.Parked:
		return "see to the last error; the relayer tries again when it is started again"
	case v.LastError != "" && v.Attempts > 0:
		return "see to the last error; the relayer tries again by itself"
	}
	return "nothing: it goes on by itself"
}

// clientAdvice is about the light client that must believe the next proof.
func (v view) clientAdvice() string {
	if !v.s.Asked {
		return ""
	}
	host, client := v.host(), v.host().Client
	switch {
	case client.Status != "Active": // ICS-02
		return fmt.Sprintf("client %s on %s is %s: its governance must recover it", client.ID, host.ID, strings.ToLower(client.Status))
	case client.StoppedUntil.After(v.s.Now):
		return fmt.Sprintf("nothing: client %s on %s waits until %s for a trust update (`relayer trust show`)", client.ID, host.ID, clock(client.StoppedUntil))
	case client.TrustingPeriod > 0 && v.s.Now.Sub(client.LatestTime) > client.TrustingPeriod-client.TrustingPeriod/10:
		return fmt.Sprintf("client %s on %s expires at %s unless it is refreshed: see the relayer's log for why it is not", client.ID, host.ID, clock(client.LatestTime.Add(client.TrustingPeriod)))
	}
	return ""
}

// codeAdvice is about the rule that the last attempt broke.
func (v view) codeAdvice(code refusal.Code) string {
	host, prover := v.host().ID, v.prover().ID
	hint := ""
	switch code {
	case refusal.ApplicationAborted, refusal.ApplicationFailed:
		port := v.destinationPort()
		if v.returning() {
			port = v.Packet.Packet.Payloads[0].SourcePort
		}
		hint = fmt.Sprintf("the operator of the application at port %s of %s must mend it", port, host)
	case refusal.PortUnknown:
		hint = fmt.Sprintf("an administrator of %s must register the port", host)
	case refusal.CounterpartyUnknown:
		hint = "finish the link with `relayer link create`"
	case refusal.CommitmentMismatch:
		hint = fmt.Sprintf("an endpoint of %s lied, or another chain stands in its place: check the configuration", prover)
	case refusal.Unauthorized:
		hint = fmt.Sprintf("an administrator of %s must let this account relay", host)
	case refusal.DefinitionChanged, refusal.TrustPending, refusal.UnknownSigner, refusal.PolicyUnsatisfied,
		refusal.CertificateRefuse, refusal.CertificateTime:
		hint = fmt.Sprintf("compare whom the client on %s trusts with %s (`relayer trust show`)", host, prover)
	case refusal.ClientNotActive, refusal.HeaderExpired:
		hint = fmt.Sprintf("the governance of %s must recover the client", host)
	default:
		hint = "see to the last error"
	}
	switch {
	case v.Parked:
		hint += "; the relayer tries again when it is started again"
	case v.NotBefore.After(v.s.Now):
		hint += fmt.Sprintf("; the relayer tries again in %s", v.NotBefore.Sub(v.s.Now).Round(time.Second))
	default:
		hint += "; the relayer tries again by itself"
	}
	return fmt.Sprintf("%s (%s): %s", code.Summary(), code, hint)
}

// codeIn finds the refusal code that an error's text names anywhere: what
// wrapped it stands before it.
func codeIn(text string) (refusal.Code, bool) {
	for _, word := range strings.FieldsFunc(text, func(r rune) bool { return r != '_' && (r < 'a' || r > 'z') }) {
		if code, ok := refusal.Parse(word); ok {
			return code, true
		}
	}
	return "", false
}
