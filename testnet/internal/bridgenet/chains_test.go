package bridgenet

import (
	"reflect"
	"strings"
	"testing"

	"github.com/rs/zerolog"
)

func TestLinks(t *testing.T) {
	for text, want := range map[string][]string{
		"fabric,ethereum,cosmos": {"fabric-cosmos", "ethereum-fabric", "ethereum-cosmos"},
		"fabric,cosmos":          {"fabric-cosmos"},
		"fabric,ethereum":        {"ethereum-fabric"},
		"cosmos,ethereum":        {"ethereum-cosmos"},
		"fabric,fabric":          {"fabric1-fabric2"},
		"cosmos,cosmos":          {"cosmos1-cosmos2"},
	} {
		chains, err := ParseChains(text)
		if err != nil {
			t.Fatal(err)
		}
		ends := newEnds(chains, t.TempDir(), zerolog.Nop())
		var names []string
		for _, of := range chains.links() {
			names = append(names, Link{Ends: [2]*End{ends[of[0]], ends[of[1]]}}.Name())
		}
		if !reflect.DeepEqual(names, want) {
			t.Errorf("links of %s: %v, want %v", text, names, want)
		}
	}
}

func TestParseChainsRefuses(t *testing.T) {
	for _, text := range []string{"", "fabric", "cosmos,fabric", "ethereum,ethereum", "fabric,cosmos,ethereum", "fabric, cosmos"} {
		if _, err := ParseChains(text); err == nil || !strings.Contains(err.Error(), AllKinds.String()) {
			t.Errorf("%q: %v, want an error that names what there is", text, err)
		}
	}
}

// A testnet of any set is found and stopped by its directory alone.
func TestParts(t *testing.T) {
	dir := t.TempDir()
	found := map[string]bool{}
	for _, part := range parts(dir) {
		if found[part.dir] {
			t.Errorf("%s stands twice", part.dir)
		}
		found[part.dir] = true
	}
	for _, set := range sets {
		for _, end := range newEnds(set, dir, zerolog.Nop()) {
			if !found[end.dir] {
				t.Errorf("no part for %s of %s", end.ID, set)
			}
		}
	}
}
