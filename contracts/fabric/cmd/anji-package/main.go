// Command anji-package prepares the deployment of the packet chaincode, or of
// any other one that starts by contracts/fabric/launch: it makes packages for
// `peer lifecycle chaincode install` and prints their ids, and prints the names
// that Init wants of administrators and relayers.
package main

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"os"
	"path/filepath"
	"time"

	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/contracts/fabric"
	"github.com/anji-bridge/anji/contracts/fabric/pack"
)

func main() {
	if err := program().Run(os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "anji-package:", err)
		os.Exit(1)
	}
}

func program() *cli.App {
	label := &cli.StringFlag{Name: "label", Usage: "`LABEL` of the package, such as anji_1.0", Required: true}
	output := &cli.StringFlag{Name: "output", Usage: "write the package to `FILE`", Required: true}
	return &cli.App{
		Name:  "anji-package",
		Usage: "make chaincode packages, and print their ids",
		Commands: []*cli.Command{
			{
				Name:  "ccaas",
				Usage: "package a chaincode that runs as a service",
				Description: "The package says where the service is, so each organisation makes one for its own.\n" +
					"With a client key the package is a secret.",
				Flags: []cli.Flag{
					label, output,
					&cli.StringFlag{Name: "address", Usage: "where peers reach the service, as `HOST:PORT`", Required: true},
					&cli.StringFlag{Name: "root-cert", Usage: "PEM `FILE` of the authority of the service's certificate"},
					&cli.StringFlag{Name: "client-cert", Usage: "PEM `FILE` of the peer's certificate, for mutual TLS"},
					&cli.StringFlag{Name: "client-key", Usage: "PEM `FILE` of its key"},
					&cli.BoolFlag{Name: "no-tls", Usage: "for a service that only its peer can reach"},
					&cli.DurationFlag{Name: "dial-timeout", Usage: "how long the peer tries to connect", Value: 10 * time.Second},
				},
				Action: packageService,
			},
			{
				Name:  "prebuilt",
				Usage: "package a program that peers start themselves, by the external builder anji-builder",
				Flags: []cli.Flag{
					label, output,
					&cli.PathFlag{Name: "binary", Usage: "`FILE` of the program, where it is on the peer's machine", Required: true},
				},
				Action: packageProgram,
			},
			{
				Name:  "identity",
				Usage: "print the name that the packet chaincode's roles have for a certificate's owner",
				Flags: []cli.Flag{
					&cli.StringFlag{Name: "msp-id", Usage: "`MSP` of the owner's organisation", Required: true},
					&cli.PathFlag{Name: "certificate", Usage: "PEM `FILE`", Required: true},
				},
				Action: printIdentity,
			},
		},
	}
}

func packageService(c *cli.Context) error {
	service := pack.Service{
		Address: c.String("address"), DialTimeout: c.Duration("dial-timeout").String(),
		TLSRequired: !c.Bool("no-tls"), ClientAuthRequired: c.IsSet("client-cert") || c.IsSet("client-key"),
	}
	for flag, into := range map[string]*string{
		"root-cert": &service.RootCert, "client-cert": &service.ClientCert, "client-key": &service.ClientKey,
	} {
		if !c.IsSet(flag) {
			continue
		}
		content, err := os.ReadFile(c.String(flag))
		if err != nil {
			return fmt.Errorf("--%s: %w", flag, err)
		}
		*into = string(content)
	}
	made, err := service.Package(c.String("label"))
	return finish(c, made, err)
}

func packageProgram(c *cli.Context) error {
	path, err := filepath.Abs(c.Path("binary"))
	if err != nil {
		return err
	}
	binary, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("--binary: %w", err)
	}
	sum := sha256.Sum256(binary)
	made, err := pack.Prebuilt{Binary: path, SHA256: hex.EncodeToString(sum[:])}.Package(c.String("label"))
	return finish(c, made, err)
}

func printIdentity(c *cli.Context) error {
	certificate, err := os.ReadFile(c.Path("certificate"))
	if err != nil {
		return fmt.Errorf("--certificate: %w", err)
	}
	name, err := fabric.IdentityOf(c.String("msp-id"), certificate)
	if err != nil {
		return err
	}
	_, err = fmt.Fprintln(c.App.Writer, name)
	return err
}

// finish writes a package for its owner alone: it may hold a key.
func finish(c *cli.Context, made pack.Package, err error) error {
	if err != nil {
		return err
	}
	if err := os.WriteFile(c.String("output"), made.Content, 0o600); err != nil {
		return fmt.Errorf("--output: %w", err)
	}
	_, err = fmt.Fprintln(c.App.Writer, made.ID)
	return err
}
