// Command anji-deploy puts the packet router on an Ethereum chain, grants its
// roles and gives ports to applications.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/signal"
	"slices"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v2"

	"github.com/anji-bridge/anji/contracts/ethereum/bindings"
	"github.com/anji-bridge/anji/contracts/ethereum/deploy"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	if err := program(os.Stdout).RunContext(ctx, os.Args); err != nil {
		fmt.Fprintln(os.Stderr, "anji-deploy:", err)
		os.Exit(1)
	}
}

// namedRole is a role by the name of its flag.
type namedRole struct {
	name string
	role deploy.Role
	may  string
}

// roles in the order in which they are told of.
var roles = []namedRole{
	{"linker", deploy.Linker, "add clients, counterparties and applications; a relayer that creates links needs it"},
	{"pauser", deploy.Pauser, "stop the router"},
	{"unpauser", deploy.Unpauser, "let it go on"},
	{"upgrader", deploy.Upgrader, "announce upgrades, and make them after the router's delay"},
}

func program(out io.Writer) *cli.App {
	node := []cli.Flag{
		&cli.StringFlag{Name: "rpc", Usage: "JSON-RPC `URL` of a node", Required: true},
		&cli.PathFlag{Name: "key-file", Usage: "JSON `FILE` {\"address\",\"private_key_hex\"} of the account that pays", Required: true},
		&cli.BoolFlag{Name: "json", Usage: "print JSON"},
	}
	var grants []cli.Flag
	var names []string
	for _, r := range roles {
		grants = append(grants, &cli.StringSliceFlag{Name: r.name, Usage: "`ADDRESS` that may " + r.may + "; may be repeated"})
		names = append(names, r.name)
	}
	return &cli.App{
		Name:            "anji-deploy",
		Usage:           "put the packet router on an Ethereum chain",
		Writer:          out,
		HideHelpCommand: true,
		Commands: []*cli.Command{
			{
				Name:  "router",
				Usage: "deploy the router with its AccessManager, and print their addresses",
				Description: "The account that pays stays the AccessManager's only administrator: it grants roles.\n" +
					"The router's address goes into the relayer's configuration.",
				Flags:  append(slices.Clone(node), grants...),
				Action: deployRouter,
			},
			{
				Name:  "grant",
				Usage: "give a role to an account",
				Flags: append(slices.Clone(node),
					&cli.StringFlag{Name: "router", Usage: "`ADDRESS` of the router", Required: true},
					&cli.StringFlag{Name: "role", Usage: "`ROLE`: " + strings.Join(names, ", "), Required: true},
					&cli.StringFlag{Name: "account", Usage: "`ADDRESS` that gets it", Required: true},
				),
				Action: grantRole,
			},
			{
				Name:        "port",
				Usage:       "give a port to an application",
				Description: "The account that pays must be a linker. A port never changes hands.",
				Flags: append(slices.Clone(node),
					&cli.StringFlag{Name: "router", Usage: "`ADDRESS` of the router", Required: true},
					&cli.StringFlag{Name: "port", Usage: "name of the `PORT`", Required: true},
					&cli.StringFlag{Name: "application", Usage: "`ADDRESS` of the contract", Required: true},
				),
				Action: addPort,
			},
		},
	}
}

// payer is the account that pays, by a node.
type payer struct {
	client  *ethclient.Client
	send    deploy.Send
	address common.Address
}

func open(c *cli.Context) (payer, error) {
	key, err := deploy.ReadKey(c.Path("key-file"))
	if err != nil {
		return payer{}, fmt.Errorf("--key-file: %w", err)
	}
	client, err := ethclient.DialContext(c.Context, c.String("rpc"))
	if err != nil {
		return payer{}, fmt.Errorf("--rpc: %w", err)
	}
	chainID, err := client.ChainID(c.Context)
	if err == nil && !chainID.IsUint64() {
		err = fmt.Errorf("chain id %s is too large", chainID)
	}
	if err != nil {
		client.Close()
		return payer{}, fmt.Errorf("--rpc %s: %w", c.String("rpc"), err)
	}
	return payer{client, deploy.Account(client, chainID.Uint64(), key), crypto.PubkeyToAddress(key.PublicKey)}, nil
}

func deployRouter(c *cli.Context) error {
	grants := map[deploy.Role][]common.Address{}
	for _, r := range roles {
		for _, text := range c.StringSlice(r.name) {
			account, err := address(r.name, text)
			if err != nil {
				return err
			}
			grants[r.role] = append(grants[r.role], account)
		}
	}
	by, err := open(c)
	if err != nil {
		return err
	}
	defer by.client.Close()
	contracts, err := deploy.Deploy(c.Context, by.send, by.address, grants)
	if err != nil {
		return err
	}
	return report(c, []line{
		{"router", contracts.Router}, {"access_manager", contracts.AccessManager},
		{"implementation", contracts.Implementation}, {"administrator", by.address},
	})
}

func grantRole(c *cli.Context) error {
	at := slices.IndexFunc(roles, func(r namedRole) bool { return r.name == c.String("role") })
	if at < 0 {
		return fmt.Errorf("--role %q is none; see --help", c.String("role"))
	}
	account, err := address("account", c.String("account"))
	if err != nil {
		return err
	}
	router, err := address("router", c.String("router"))
	if err != nil {
		return err
	}
	by, err := open(c)
	if err != nil {
		return err
	}
	defer by.client.Close()
	contracts, err := deploy.Find(c.Context, by.client, router)
	if err != nil {
		return fmt.Errorf("--router: %w", err)
	}
	if err := contracts.Grant(c.Context, by.send, roles[at].role, account); err != nil {
		return err
	}
	return report(c, []line{{roles[at].name, account}})
}

func addPort(c *cli.Context) error {
	router, err := address("router", c.String("router"))
	if err != nil {
		return err
	}
	application, err := address("application", c.String("application"))
	if err != nil {
		return err
	}
	by, err := open(c)
	if err != nil {
		return err
	}
	defer by.client.Close()
	if _, err := by.send(c.Context, &router, bindings.NewRouter().PackAddIBCApp(c.String("port"), application)); err != nil {
		return fmt.Errorf("port %s: %w", c.String("port"), err)
	}
	return report(c, []line{{"application", application}})
}

func address(flag, text string) (common.Address, error) {
	if !common.IsHexAddress(text) {
		return common.Address{}, fmt.Errorf("--%s %q is no address: want 0x and 40 hex digits", flag, text)
	}
	return common.HexToAddress(text), nil
}

// line is one address of an answer.
type line struct {
	name  string
	value common.Address
}

func report(c *cli.Context, lines []line) error {
	if !c.Bool("json") {
		for _, l := range lines {
			if _, err := fmt.Fprintf(c.App.Writer, "%-15s %s\n", strings.ReplaceAll(l.name, "_", " "), l.value); err != nil {
				return err
			}
		}
		return nil
	}
	answer := map[string]string{}
	for _, l := range lines {
		answer[l.name] = l.value.Hex()
	}
	encoder := json.NewEncoder(c.App.Writer)
	encoder.SetIndent("", "  ")
	return encoder.Encode(answer)
}
