package refusal

import (
	"sort"
	"strings"
)

// entry is what the registry keeps about a Code.
type entry struct {
	number  uint32
	summary string
}

// registry gives each Code its number and meaning. Numbers are stable for
// ever: a new code takes the next free number of its hundred, and the number
// of a code that is gone is not used again. None is 1, which the Cosmos SDK
// keeps for internal errors.
var registry = map[Code]entry{
	// Encoding and Merkle proofs.
	Malformed:    {101, "the bytes do not decode"},
	NonCanonical: {102, "the bytes decode but are not their own canonical encoding"},
	TooLarge:     {103, "a bound on size, count or depth is exceeded"},
	EmptyField:   {104, "a field that must not be empty is empty"},
	ProofInvalid: {105, "the Merkle proof does not open the root at that path and value"},
	UnknownRoot:  {106, "the root or height of the proof was never verified by the client"},

	// Signatures and identities.
	SignatureInvalid:  {201, "a signature does not verify under its signer's key"},
	HighS:             {202, "an ECDSA signature is not in its low-S form"},
	DuplicateSigner:   {203, "one signer is counted twice"},
	UnknownSigner:     {204, "a signer belongs to no trusted organisation or validator set"},
	CertificateRefuse: {205, "a certificate does not chain to a trusted root, is revoked, or has a key of another kind"},
	CertificateTime:   {206, "a certificate is not valid at the time that matters"},
	WrongRole:         {207, "a signer's certificate is not that of a peer"},
	PolicyUnsatisfied: {208, "the signers together do not satisfy the trusted policy"},

	// Packets.
	PacketInvalid:          {301, "the packet breaks a rule of its format"},
	AcknowledgementInvalid: {302, "the acknowledgement breaks a rule of its format"},
	TimeoutElapsed:         {303, "the packet's timeout has passed on the chain that would take it"},
	TimeoutNotReached:      {304, "the packet's timeout has not passed at the proven height"},
	TimeoutTooFar:          {305, "the packet's timeout is further ahead than allowed"},
	CounterpartyUnknown:    {306, "the client has no registered counterparty"},
	CounterpartyMismatch:   {307, "the packet names another client than the registered counterparty"},
	CounterpartyExists:     {308, "the client has another counterparty already"},
	CommitmentMismatch:     {309, "the packet differs from the one that was sent"},
	AcknowledgementExists:  {310, "the packet has an acknowledgement already"},
	SequenceUsed:           {311, "the sequence was used before"},
	PortUnknown:            {312, "no application is bound to the port"},
	PortNotOwned:           {313, "the port belongs to another application"},
	ApplicationFailed:      {314, "the application refused an acknowledgement or a timeout"},
	ApplicationAborted:     {315, "the application's callback aborted the transaction"},
	CallbackNotGenuine:     {316, "the callback does not come from the packet contract"},
	CounterpartyInvalid:    {317, "the counterparty's identifier or Merkle prefix breaks a rule of its format"},
	PrivateInvalid:         {318, "a private value, its hash or its envelope breaks a rule of its format"},
	PrivateMismatch:        {319, "the private value is not the one that the hash stands for"},

	// Clients.
	ClientUnknown:   {401, "there is no such client"},
	ClientNotActive: {402, "the client is expired or frozen"},
	ClientInvalid:   {403, "a client or consensus state fails validation"},
	HeaderInvalid:   {404, "a header breaks a rule of its format or does not fit the trusted state"},
	HeaderFuture:    {405, "a header's time is ahead of the verifier's by more than the allowed drift"},
	HeaderExpired:   {406, "the trusted state is older than the trusting period"},
	NotEnoughTrust:  {407, "the signers hold too little of the voting power"},
	NotMisbehaviour: {408, "the evidence contradicts nothing"},
	KeyUnsupported:  {409, "a validator's key is not secp256k1, and other signatures cost too much to verify there: link the chain through attestors"},

	// Fabric views.
	ProposalMismatch:  {501, "the preimage is not that of the endorsed proposal"},
	WrongChannel:      {502, "the evidence is of another channel"},
	WrongChaincode:    {503, "the evidence is of another chaincode"},
	WrongFunction:     {504, "the endorsed proposal called another function"},
	WrongDomain:       {505, "the answer carries another domain"},
	NotAView:          {506, "the endorsed proposal is of another kind than a view"},
	HasWrites:         {507, "the endorsed simulation wrote state"},
	DefinitionChanged: {508, "the chaincode definition is not the pinned version"},
	ClockTolerance:    {509, "the transaction's timestamp differs from the endorser's clock by more than the tolerance"},
	ClockBackwards:    {510, "the committed clock would not move forward"},
	ClockTooSoon:      {511, "the committed clock was moved too short a time ago"},
	TrustSequence:     {512, "the trust document is not newer than the one before it"},
	TrustPending:      {513, "the delay of a trust update is not over"},

	// Administration.
	Unauthorized: {601, "the caller lacks the role for this"},

	// Fabric blocks.
	AnchorInvalid:      {701, "the block offered as anchor is no configuration that can be followed"},
	BlockOrder:         {702, "the block does not come after the last trusted one"},
	HashChain:          {703, "the block does not name the hash of the one before it"},
	DataHash:           {704, "the block's data is not what its header commits to"},
	OrdererQuorum:      {705, "fewer orderers than the quorum have signed the block"},
	RaftNotAccepted:    {706, "the channel's blocks carry one orderer's signature, which was not accepted as enough"},
	ConfigSkipped:      {707, "a configuration between the trusted one and the block's is missing"},
	ConfigInvalid:      {708, "the block carries no configuration that can be followed"},
	TransactionInvalid: {709, "a transaction breaks a rule of its format"},

	// Ethereum's consensus.
	RootMismatch:      {801, "the header is another block's than the trusted one"},
	ForkUnsupported:   {802, "no fork that has a light client is in force at the slot"},
	PeriodSkipped:     {803, "the update is signed by the committee of a period that the client does not know"},
	UpdateStale:       {804, "the update is older than what the client knows"},
	CommitteeInvalid:  {805, "a sync committee has another size, or a key that is no valid public key"},
	CommitteeMismatch: {806, "the sync committee given is not the one that the client knows by its root"},
	Contradiction:     {807, "an update is signed as it must be, and contradicts what the client has verified"},

	// Attestations.
	QuorumNotMet:     {901, "fewer attestors than the quorum have signed"},
	NotAttested:      {902, "the attestation says nothing of that path"},
	AttestedHeight:   {903, "the attestation is of another height than the proof is for"},
	SetMismatch:      {904, "the rotation is about another set of attestors than the trusted one"},
	RotationSequence: {905, "the rotation or cancel is not newer than what the client knows"},
	RotationPending:  {906, "a rotation waits for the end of its delay, no other may"},
}

// All lists the registered codes in the order of their numbers.
func All() []Code {
	codes := make([]Code, 0, len(registry))
	for c := range registry {
		codes = append(codes, c)
	}
	sort.Slice(codes, func(i, j int) bool { return registry[codes[i]].number < registry[codes[j]].number })
	return codes
}

// FromNumber finds the code with a number that a chain answered.
func FromNumber(number uint32) (Code, bool) {
	for c, e := range registry {
		if e.number == number {
			return c, true
		}
	}
	return "", false
}

// Parse finds the code at the start of an error's text, "code" or
// "code: detail", as chaincode answers it.
func Parse(text string) (Code, bool) {
	name, _, _ := strings.Cut(text, ":")
	_, ok := registry[Code(name)]
	if !ok {
		return "", false
	}
	return Code(name), true
}
