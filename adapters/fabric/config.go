package fabric

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/tls"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"os"
	"time"
)

// Config is what an operator tells the relayer about one Fabric channel.
type Config struct {
	// ID names the chain within this configuration.
	ID string `yaml:"id"`
	// Profile is the path of a fabric-sdk-go connection profile, with the
	// channel's peers and orderers.
	Profile string `yaml:"profile"`
	// Channel is the channel's name, Chaincode that of the packet chaincode.
	Channel   string `yaml:"channel"`
	Chaincode string `yaml:"chaincode"`
	// MSPID, Certificate and PrivateKey (paths of PEM files) are the client
	// identity that signs proposals and transactions.
	MSPID       string `yaml:"msp_id"`
	Certificate string `yaml:"certificate"`
	PrivateKey  string `yaml:"private_key"`
	// Endorsers are the peers, by their names in the profile, that are asked
	// to endorse, in this order of preference; all peers when empty.
	Endorsers []string `yaml:"endorsers"`
	// Anchor is the path of a config block of the channel, such as the genesis
	// block, that is trusted as it is; later blocks are verified from there.
	// When empty, what peers of most organisations give at the first start is.
	Anchor string `yaml:"anchor"`
	// Raft accepts blocks that carry a single orderer's signature, where the
	// channel is not ordered by BFT.
	Raft bool `yaml:"raft"`
	// TrustingPeriod of clients that other chains make of this one; 14 days
	// when zero.
	TrustingPeriod time.Duration `yaml:"trusting_period"`
	// TrustDelay is how long such clients wait before they rely on what a
	// trust document adds; one hour when zero.
	TrustDelay time.Duration `yaml:"trust_delay"`
}

const (
	defaultTrustingPeriod = 14 * 24 * time.Hour
	// maxPEM bounds what is read as a certificate or key.
	maxPEM = 1 << 16
)

// Validate checks everything that can be checked without the chain. Its
// errors name the chain and the field.
func (c Config) Validate() error {
	if _, err := c.credentials(); err != nil {
		return err
	}
	_, err := c.anchor()
	return err
}

// fault is an error that names the chain and the configuration field.
func (c Config) fault(field string, err error) error {
	return fmt.Errorf("chain %q: %s: %w", c.ID, field, err)
}

func (c Config) trustingPeriod() time.Duration {
	if c.TrustingPeriod == 0 {
		return defaultTrustingPeriod
	}
	return c.TrustingPeriod
}

// credentials are the client identity's files, read and checked.
type credentials struct {
	certificate, key []byte // PEM
	parsed           *x509.Certificate
}

func (c Config) credentials() (credentials, error) {
	if c.ID == "" {
		return credentials{}, errors.New("fabric chain: id: is empty")
	}
	for _, required := range []struct{ field, value string }{
		{"profile", c.Profile}, {"channel", c.Channel}, {"chaincode", c.Chaincode},
		{"msp_id", c.MSPID}, {"certificate", c.Certificate}, {"private_key", c.PrivateKey},
	} {
		if required.value == "" {
			return credentials{}, c.fault(required.field, errors.New("is empty"))
		}
	}
	if c.TrustingPeriod < 0 {
		return credentials{}, c.fault("trusting_period", errors.New("is negative"))
	}
	if c.TrustDelay < 0 {
		return credentials{}, c.fault("trust_delay", errors.New("is negative"))
	}
	if _, err := os.Stat(c.Profile); err != nil {
		return credentials{}, c.fault("profile", err)
	}
	var (
		found credentials
		err   error
	)
	if found.certificate, err = readPEM(c.Certificate); err != nil {
		return credentials{}, c.fault("certificate", err)
	}
	block, _ := pem.Decode(found.certificate)
	if found.parsed, err = x509.ParseCertificate(block.Bytes); err != nil {
		return credentials{}, c.fault("certificate", fmt.Errorf("%s: %w", c.Certificate, err))
	}
	if _, ok := found.parsed.PublicKey.(*ecdsa.PublicKey); !ok {
		return credentials{}, c.fault("certificate", fmt.Errorf("%s: its key is not ECDSA", c.Certificate))
	}
	if found.key, err = readPEM(c.PrivateKey); err != nil {
		return credentials{}, c.fault("private_key", err)
	}
	if _, err := tls.X509KeyPair(found.certificate, found.key); err != nil {
		return credentials{}, c.fault("private_key", fmt.Errorf("%s is not the key of %s", c.PrivateKey, c.Certificate))
	}
	return found, nil
}

// readPEM reads one PEM block, without quoting the file in errors.
func readPEM(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	data, err := io.ReadAll(io.LimitReader(f, maxPEM))
	if err != nil {
		return nil, err
	}
	data = bytes.TrimSpace(data)
	if block, _ := pem.Decode(data); block == nil {
		return nil, fmt.Errorf("%s holds no PEM block", path)
	}
	return append(data, '\n'), nil
}

// checkValidity names an identity that is no longer, or not yet, valid:
// peers answer only "access denied" to it.
func (c credentials) checkValidity(now time.Time) error {
	switch {
	case now.After(c.parsed.NotAfter):
		return fmt.Errorf("the identity %q expired on %s: enroll it again", c.parsed.Subject.CommonName, c.parsed.NotAfter.UTC().Format(time.RFC3339))
	case now.Before(c.parsed.NotBefore):
		return fmt.Errorf("the identity %q is valid only from %s", c.parsed.Subject.CommonName, c.parsed.NotBefore.UTC().Format(time.RFC3339))
	}
	return nil
}
