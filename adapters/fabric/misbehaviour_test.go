package fabric

import (
	"strings"
	"testing"
	"time"

	"github.com/cosmos/gogoproto/proto"

	codectypes "github.com/cosmos/cosmos-sdk/codec/types"

	"github.com/anji-bridge/anji/adapters"
	client "github.com/anji-bridge/anji/contracts/clients/fabric"
	proofs "github.com/anji-bridge/anji/proofs/fabric"
)

// The clock's heights and times have one order; whatever breaks it is evidence.
func TestMisbehaviour(t *testing.T) {
	view := func(height, unix uint64) proofs.View { return proofs.View{Height: height, Time: unix} }
	host := func(height uint64, unix int64) adapters.Client {
		return adapters.Client{ID: "fabric-view-0", Type: client.ClientType, LatestHeight: adapters.Height{Height: height}, LatestTime: time.Unix(unix, 0)}
	}
	for name, test := range map[string]struct {
		views []proofs.View
		host  adapters.Client
		want  string // of the message's type
	}{
		"nothing was seen":                {nil, host(5, 100), ""},
		"the client's own height":         {[]proofs.View{view(5, 100)}, host(5, 100), ""},
		"a later and an earlier one":      {[]proofs.View{view(4, 90), view(6, 110)}, host(5, 100), ""},
		"another time of its height":      {[]proofs.View{view(5, 101)}, host(5, 100), "Header"},
		"a later height, an earlier time": {[]proofs.View{view(6, 100)}, host(5, 100), "Header"},
		"two times of one height":         {[]proofs.View{view(7, 200), view(7, 201)}, host(5, 100), "Misbehaviour"},
		"time goes back":                  {[]proofs.View{view(7, 200), view(8, 200)}, host(5, 100), "Misbehaviour"},
		"the client of another chain":     {[]proofs.View{view(5, 101)}, adapters.Client{Type: "07-tendermint", LatestHeight: adapters.Height{Height: 5}, LatestTime: time.Unix(100, 0)}, ""},
	} {
		t.Run(name, func(t *testing.T) {
			c := &Chain{}
			for _, v := range test.views {
				c.views.add(v, proofs.EndorsedView{})
			}
			found, err := c.Misbehaviour(t.Context(), test.host)
			if err != nil {
				t.Fatal(err)
			}
			var packed codectypes.Any
			if err := proto.Unmarshal(found.Message, &packed); err != nil {
				t.Fatal(err)
			}
			if got := packed.TypeUrl; (test.want == "") != (got == "") || !strings.HasSuffix(got, test.want) || (got == "") != (found.What == "") {
				t.Errorf("%q: %s", got, found.What)
			}
		})
	}
}
