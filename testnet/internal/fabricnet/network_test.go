package fabricnet

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/hyperledger/fabric-sdk-go/pkg/client/channel"
	"github.com/hyperledger/fabric-sdk-go/pkg/client/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/common/providers/fab"
	providers "github.com/hyperledger/fabric-sdk-go/pkg/common/providers/msp"
	"github.com/hyperledger/fabric-sdk-go/pkg/core/config"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
	"github.com/anji-bridge/anji/testnet/internal/process"
)

// settings are options for a network in a directory of its own, and the path
// of the test chaincode.
func settings(t *testing.T) (Options, string) {
	t.Helper()
	log := zerolog.New(zerolog.NewTestWriter(t))
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	paths, err := builder.Build(context.Background(), filepath.Join(dir, "built"), ".", "./testnet/internal/fabricnet/testdata/notes")
	if err != nil {
		t.Fatal(err)
	}
	return Options{Dir: dir, Channel: "anji", Builder: builder, Log: log}, paths[0]
}

// client invokes the test chaincode for one identity, knowing no more than
// Info tells.
type client struct{ *channel.Client }

func connect(t *testing.T, info Info, mspID, name string) client {
	t.Helper()
	return connectTo(t, info, info.Channel, mspID, name)
}

func connectTo(t *testing.T, info Info, on, mspID, name string) client {
	t.Helper()
	c, err := tryConnect(t, info, on, mspID, name)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func tryConnect(t *testing.T, info Info, on, mspID, name string) (client, error) {
	t.Helper()
	files, err := info.Identity(mspID, name)
	if err != nil {
		t.Fatal(err)
	}
	sdk, err := fabsdk.New(config.FromFile(info.Profile))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(sdk.Close)
	org := strings.TrimSuffix(mspID, "MSP")
	members, err := msp.New(sdk.Context(), msp.WithOrg(org))
	if err != nil {
		t.Fatal(err)
	}
	certificate, err := os.ReadFile(files.Certificate)
	if err != nil {
		t.Fatal(err)
	}
	key, err := os.ReadFile(files.PrivateKey)
	if err != nil {
		t.Fatal(err)
	}
	identity, err := members.CreateSigningIdentity(providers.WithCert(certificate), providers.WithPrivateKey(key))
	if err != nil {
		t.Fatal(err)
	}
	channelClient, err := channel.New(sdk.ChannelContext(on, fabsdk.WithIdentity(identity), fabsdk.WithOrg(org)))
	return client{channelClient}, err
}

func (c client) put(key, value string, peers ...string) error {
	_, err := c.Execute(channel.Request{ChaincodeID: "notes", Fcn: "Put", Args: [][]byte{[]byte(key), []byte(value)}},
		channel.WithTargetEndpoints(peers...), channel.WithTimeout(fab.Execute, 15*time.Second))
	return err
}

func (c client) get(key, peer string) (string, error) {
	response, err := c.Query(channel.Request{ChaincodeID: "notes", Fcn: "Get", Args: [][]byte{[]byte(key)}},
		channel.WithTargetEndpoints(peer))
	return string(response.Payload), err
}

// mustPut commits a value, repeating what fails while a node is down.
func (c client) mustPut(t *testing.T, value string, peers ...string) {
	t.Helper()
	began := time.Now()
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Second)
	defer cancel()
	if err := again(ctx, func() error { return c.put("key", value, peers...) }); err != nil {
		t.Fatalf("commit %q with endorsements of %s: %v", value, peers, err)
	}
	t.Logf("committed %q in %s", value, time.Since(began).Round(time.Millisecond))
}

// mustGet waits until a peer has the value.
func (c client) mustGet(t *testing.T, key, want, peer string) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 40*time.Second)
	defer cancel()
	err := again(ctx, func() error {
		got, err := c.get(key, peer)
		if err == nil && got != want {
			err = fmt.Errorf("got %q", got)
		}
		return err
	})
	if err != nil {
		t.Fatalf("%s never has %q: %v", peer, want, err)
	}
}

// leftovers are the processes that run something of the directory.
func leftovers(t *testing.T, dir string) []string {
	t.Helper()
	output, err := exec.Command("ps", "-eo", "pid,args").Output()
	if err != nil {
		t.Fatal(err)
	}
	var found []string
	for _, line := range strings.Split(string(output), "\n") {
		if strings.Contains(line, dir) {
			found = append(found, line)
		}
	}
	return found
}

func expectNoProcess(t *testing.T, dir string, pids map[string]int) {
	t.Helper()
	for name, pid := range pids {
		// One that has ended and was not yet waited for is defunct.
		state, err := exec.Command("ps", "-o", "stat=", "-p", fmt.Sprint(pid)).Output()
		if err == nil && !strings.HasPrefix(string(state), "Z") {
			t.Errorf("%s (pid %d) still runs", name, pid)
		}
	}
	if found := leftovers(t, dir); len(found) > 0 {
		t.Errorf("still running:\n%s", strings.Join(found, "\n"))
	}
}

// reapWhenInterrupted stops a detached network, which outlives its process,
// when somebody ends the test by a signal.
func reapWhenInterrupted(t *testing.T, dir string) {
	t.Helper()
	interrupted := make(chan os.Signal, 1)
	signal.Notify(interrupted, os.Interrupt, syscall.SIGTERM, syscall.SIGHUP)
	over := make(chan struct{})
	t.Cleanup(func() {
		signal.Stop(interrupted)
		close(over)
	})
	go func() {
		select {
		case <-over:
		case <-interrupted:
			if err := process.Reap(dir); err != nil {
				fmt.Fprintln(os.Stderr, "stop the network:", err)
			}
			os.Exit(1)
		}
	}()
}

func TestNetwork(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a Fabric network")
	}
	ctx := context.Background()
	options, notes := settings(t)
	options.Detached = true
	options.Chaincodes = []Chaincode{{Name: "notes", Binary: notes, InitRequired: true, InitArgs: [][]byte{[]byte("hello")}}}
	reapWhenInterrupted(t, options.Dir)
	began := time.Now()
	started, err := Start(ctx, options)
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("started in %s", time.Since(began).Round(time.Millisecond))
	// What follows is done as by another process.
	started.Detach()
	network, err := Open(options.Dir, options.Log)
	if err != nil {
		t.Fatal(errors.Join(err, started.Close()))
	}
	pids := network.PIDs()
	t.Cleanup(func() {
		if err := network.Close(); err != nil {
			t.Error(err)
		}
		expectNoProcess(t, options.Dir, pids)
	})
	if len(pids) != peerCount+bftOrderers {
		t.Fatalf("running: %v", pids)
	}
	info := network.Info()
	user := connect(t, info, "Org1MSP", User)

	t.Run("commit", func(t *testing.T) {
		user.mustGet(t, "greeting", "hello", "peer3")
		user.mustPut(t, "first", "peer1", "peer2")
		for _, peer := range []string{"peer1", "peer2", "peer3"} {
			user.mustGet(t, "key", "first", peer)
		}
		connect(t, info, "Org1MSP", Relayer).mustPut(t, "from the relayer", "peer2", "peer3")
		connect(t, info, "Org2MSP", User).mustPut(t, "from another organisation", "peer3", "peer1")
	})
	t.Run("one endorsement does not satisfy the policy", func(t *testing.T) {
		if err := user.put("key", "alone", "peer1"); err == nil || !strings.Contains(err.Error(), "ENDORSEMENT_POLICY_FAILURE") {
			t.Fatalf("commit with one endorsement: %v", err)
		}
	})
	t.Run("expired identity", func(t *testing.T) {
		_, err := tryConnect(t, info, info.Channel, "Org1MSP", Expired)
		if err == nil || !strings.Contains(err.Error(), "expired") {
			t.Fatalf("expired identity: %v", err)
		}
	})
	t.Run("killed peer", func(t *testing.T) {
		if err := network.Kill("peer3"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "without peer3", "peer1", "peer2")
		if err := network.Restart(ctx, "peer3"); err != nil {
			t.Fatal(err)
		}
		user.mustGet(t, "key", "without peer3", "peer3")
		user.mustPut(t, "with peer3 again", "peer2", "peer3")
	})
	t.Run("stopped orderer", func(t *testing.T) {
		if err := network.Stop("orderer3"); err != nil {
			t.Fatal(err)
		}
		for i := range 3 {
			user.mustPut(t, fmt.Sprintf("without orderer3, %d", i), "peer1", "peer2")
		}
		if err := network.Restart(ctx, "orderer3"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "with orderer3 again", "peer1", "peer2")
	})
	t.Run("killed leader", func(t *testing.T) {
		// The leader of the first view is the consenter with the lowest id.
		if err := network.Kill("orderer1"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "without the leader", "peer1", "peer2")
		if err := network.Restart(ctx, "orderer1"); err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "with the old leader again", "peer1", "peer2")
		// Three of four are needed, so now the old leader is one of them.
		if err := network.Kill("orderer4"); err != nil {
			t.Fatal(err)
		}
		// The SDK gives a transaction to one orderer. One that is still finding its
		// way back to the others keeps it to itself until the SDK gives up.
		err := user.put("key", "by the old leader's vote", "peer1", "peer2")
		if err != nil && strings.Contains(err.Error(), "TIMEOUT") {
			err = user.put("key", "by the old leader's vote", "peer1", "peer2")
		}
		if err != nil {
			t.Fatal(err)
		}
		if err := network.Restart(ctx, "orderer4"); err != nil {
			t.Fatal(err)
		}
	})
	t.Run("upgrade", func(t *testing.T) {
		err := network.Deploy(ctx, Chaincode{Name: "notes", Binary: notes, Sequence: 2, Policy: "OR('Org1MSP.peer')"})
		if err != nil {
			t.Fatal(err)
		}
		user.mustPut(t, "one endorsement is enough now", "peer1")
	})
	for name, pid := range network.PIDs() {
		pids[name+" at the end"] = pid
	}
}

func TestFailedStartLeavesNothing(t *testing.T) {
	if testing.Short() {
		t.Skip("starts a Fabric network")
	}
	options, notes := settings(t)
	for _, test := range []struct {
		name  string
		alter func(*Options)
		limit time.Duration
		want  string
	}{
		{"bad channel name", func(o *Options) { o.Channel = "Upper" }, time.Minute, `"Upper" is no name for a channel`},
		{"bad chaincode name", func(o *Options) { o.Chaincodes[0].Name = "a/b" }, time.Minute, "a/b"},
		{"bad policy", func(o *Options) { o.Chaincodes[0].Policy = "NONE(" }, time.Minute, `policy "NONE("`},
		{"no such binary", func(o *Options) { o.Chaincodes[0].Binary = notes + "-missing" }, time.Minute, notes + "-missing"},
		{"Init refuses", func(o *Options) { o.Chaincodes[0].InitRequired = true }, time.Minute, "Init takes one argument"},
		{"cancelled", func(*Options) {}, 800 * time.Millisecond, "context deadline exceeded"},
	} {
		t.Run(test.name, func(t *testing.T) {
			altered := options
			altered.Chaincodes = []Chaincode{{Name: "notes", Binary: notes}}
			test.alter(&altered)
			ctx, cancel := context.WithTimeout(context.Background(), test.limit)
			defer cancel()
			network, err := Start(ctx, altered)
			if err == nil {
				t.Fatal("started", network.Close())
			}
			if !strings.Contains(err.Error(), test.want) {
				t.Errorf("error %v does not say %s", err, test.want)
			}
			expectNoProcess(t, options.Dir, nil)
		})
	}
}
