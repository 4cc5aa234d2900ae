package ethereum

// ParseBootstrapJSON reads a bootstrap as the beacon API gives it, bare or as
// "data" beside its "version".
func ParseBootstrapJSON(data []byte) (Bootstrap, error) { return Bootstrap{}, errUnfinished }

// ParseUpdateJSON reads an update, a finality update or an optimistic update
// as the beacon API gives it, bare or as "data" beside its "version".
func ParseUpdateJSON(data []byte) (Update, error) { return Update{}, errUnfinished }
