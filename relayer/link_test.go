package main

import (
	"context"
	"strings"
	"testing"
	"time"
)

// Two chains have two links, each with clients of its own; what is sent over
// one is a packet of that one.
func TestTwoLinksBetweenTwoChains(t *testing.T) {
	onDesk(t, func(d *desk) {
		var first, second, adopted struct {
			Name string
			A, B struct{ Chain, Client string }
		}
		d.mustJSON(&first, "link", "create", "farm", "hub")
		d.mustJSON(&second, "link", "create", "hub", "farm", "--name", "tests")
		if first.Name != "farm-hub" || second.Name != "tests" || second.A.Chain != "hub" || first.A.Client == second.B.Client || first.B.Client == second.A.Client {
			t.Fatalf("%+v and %+v", first, second)
		}
		adopt := []string{"link", "adopt", "hub", second.A.Client, "farm", second.B.Client}
		if _, err := d.run(context.Background(), adopt...); err == nil || !strings.Contains(err.Error(), "--name tells a further link from that one") {
			t.Errorf("adopting the second without its name: %v", err)
		}
		if d.mustJSON(&adopted, append(adopt, "--name", "tests")...); adopted != second {
			t.Errorf("adopting the second: %+v", adopted)
		}
		for _, link := range []string{"farm-hub", "tests"} {
			d.mustRun(append([]string{"send", link, "--from", "hub", "--timeout", "1h", "--data", link}, probe...)...)
		}
		stop := d.start()
		time.Sleep(10 * time.Second)
		for _, link := range []string{"farm-hub", "tests"} {
			var packets []packetView
			if d.mustJSON(&packets, "packets", link); len(packets) != 1 || packets[0].Link != link || packets[0].Stage != "acknowledged" || packets[0].SourceChain != "hub" {
				t.Errorf("packets of %s: %+v", link, packets)
			}
		}
		if _, err := stop(); err != nil {
			t.Error(err)
		}
	})
}
