package fabricnet

import (
	"context"
	"os"
	"testing"
	"time"

	"github.com/hyperledger/fabric-sdk-go/pkg/client/channel"
	"github.com/hyperledger/fabric-sdk-go/pkg/fabsdk"
	"github.com/rs/zerolog"

	"github.com/anji-bridge/anji/testnet/internal/daemons"
)

// client invokes the test chaincode for the user of the first organisation.
type client struct {
	*channel.Client
	network *Network
}

func (c client) put(key, value string, peers ...string) error {
	_, err := c.Execute(channel.Request{ChaincodeID: "notes", Fcn: "Put", Args: [][]byte{[]byte(key), []byte(value)}},
		channel.WithTargetEndpoints(peers...))
	return err
}

func TestFirst(t *testing.T) {
	ctx := context.Background()
	log := zerolog.New(zerolog.ConsoleWriter{Out: os.Stderr, TimeFormat: "15:04:05.000"}).With().Timestamp().Logger()
	builder, err := daemons.New(log)
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	if d := os.Getenv("FN_DIR"); d != "" {
		dir = d
	}
	paths, err := builder.Build(ctx, dir+"/built", ".", "./testnet/internal/fabricnet/testdata/notes")
	if err != nil {
		t.Fatal(err)
	}
	began := time.Now()
	network, err := Start(ctx, Options{Dir: dir, Channel: "anji", Builder: builder, Log: log, Chaincodes: []Chaincode{
		{Name: "notes", Binary: paths[0], InitRequired: true, InitArgs: [][]byte{[]byte("hello")}},
		{Name: "notes2", Binary: paths[0]},
	}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		t0 := time.Now()
		if err := network.Close(); err != nil {
			t.Error(err)
		}
		t.Log("closed in", time.Since(t0))
	}()
	t.Log("started in", time.Since(began))
	cc, err := channel.New(network.sdk.ChannelContext("anji", fabsdk.WithUser("User1"), fabsdk.WithOrg("Org1")))
	if err != nil {
		t.Fatal(err)
	}
	c := client{cc, network}
	for i := 0; i < 5; i++ {
		t0 := time.Now()
		t.Log(c.put("a", "b", "peer1", "peer2"), time.Since(t0))
	}
	if os.Getenv("FN_WAIT") != "" {
		time.Sleep(time.Minute)
	}
}
