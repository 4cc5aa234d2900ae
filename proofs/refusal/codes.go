package refusal

// Encoding and Merkle proofs.
const (
	Malformed    Code = "malformed"     // bytes do not decode
	NonCanonical Code = "non_canonical" // bytes decode but are not their own canonical encoding
	TooLarge     Code = "too_large"     // a bound on size, count or depth is exceeded
	EmptyField   Code = "empty_field"   // a field that must not be empty is
	ProofInvalid Code = "proof_invalid" // a Merkle proof does not open the root
	UnknownRoot  Code = "unknown_root"  // the proof's root or height was never verified by the client
)

// Signatures and identities.
const (
	SignatureInvalid  Code = "signature_invalid"
	HighS             Code = "signature_high_s"
	DuplicateSigner   Code = "signer_duplicate"
	UnknownSigner     Code = "signer_unknown"
	CertificateRefuse Code = "certificate_refused" // chain, key usage or algorithm
	CertificateTime   Code = "certificate_expired" // not valid at the proven time or now
	WrongRole         Code = "signer_role"         // not a peer's certificate
	PolicyUnsatisfied Code = "policy_unsatisfied"
)

// Packets.
const (
	PacketInvalid          Code = "packet_invalid"
	AcknowledgementInvalid Code = "acknowledgement_invalid"
	TimeoutElapsed         Code = "timeout_elapsed"
	TimeoutNotReached      Code = "timeout_not_reached"
	TimeoutTooFar          Code = "timeout_too_far"
	CounterpartyUnknown    Code = "counterparty_unknown"
	CounterpartyMismatch   Code = "counterparty_mismatch"
	CounterpartyExists     Code = "counterparty_exists"
	CounterpartyInvalid    Code = "counterparty_invalid" // identifier or Merkle prefix of a registration
	CommitmentMismatch     Code = "commitment_mismatch"
	AcknowledgementExists  Code = "acknowledgement_exists"
	SequenceUsed           Code = "sequence_used"
	PortUnknown            Code = "port_unknown"
	PortNotOwned           Code = "port_not_owned"
	ApplicationFailed      Code = "application_failed" // the application refused an acknowledgement or a timeout
	ApplicationAborted     Code = "application_aborted"
	CallbackNotGenuine     Code = "callback_not_genuine"
	PrivateInvalid         Code = "private_invalid"  // a private value, its hash or its envelope breaks a rule of its format
	PrivateMismatch        Code = "private_mismatch" // a private value is not the one that the hash stands for
)

// Clients.
const (
	ClientUnknown   Code = "client_unknown"
	ClientNotActive Code = "client_not_active" // expired or frozen
	ClientInvalid   Code = "client_invalid"    // client or consensus state fails validation
	HeaderInvalid   Code = "header_invalid"
	HeaderFuture    Code = "header_from_future"
	HeaderExpired   Code = "header_expired" // the trusted state is past its trusting period
	NotEnoughTrust  Code = "not_enough_trust"
	NotMisbehaviour Code = "not_misbehaviour"
	KeyUnsupported  Code = "key_unsupported" // a validator's key is of a kind that the host cannot afford to verify
)

// Fabric views.
const (
	ProposalMismatch  Code = "proposal_mismatch" // the preimage is not the endorsed proposal
	WrongChannel      Code = "wrong_channel"
	WrongChaincode    Code = "wrong_chaincode"
	WrongFunction     Code = "wrong_function"
	WrongDomain       Code = "wrong_domain"
	NotAView          Code = "not_a_view" // header type, epoch, is_init, status or events of another transaction
	HasWrites         Code = "has_writes"
	DefinitionChanged Code = "definition_changed" // the read set carries another version of the chaincode definition
	ClockTolerance    Code = "clock_tolerance"
	ClockBackwards    Code = "clock_backwards"
	ClockTooSoon      Code = "clock_too_soon"
	TrustSequence     Code = "trust_sequence" // a trust document is not newer than the one before it
	TrustPending      Code = "trust_pending"  // the delay of a trust update is not over
)

// Administration.
const (
	Unauthorized Code = "unauthorized"
)

// Fabric blocks.
const (
	AnchorInvalid      Code = "anchor_invalid" // what is offered as anchor is no config block that can be followed
	BlockOrder         Code = "block_order"
	HashChain          Code = "hash_chain"
	DataHash           Code = "data_hash"
	OrdererQuorum      Code = "orderer_quorum"
	RaftNotAccepted    Code = "raft_not_accepted"
	ConfigSkipped      Code = "config_skipped"
	ConfigInvalid      Code = "config_invalid"
	TransactionInvalid Code = "transaction_invalid" // a transaction's own form; says nothing about its block
)

// Ethereum's consensus.
const (
	RootMismatch      Code = "root_mismatch"
	ForkUnsupported   Code = "fork_unsupported"
	PeriodSkipped     Code = "period_skipped"
	UpdateStale       Code = "update_stale"
	CommitteeInvalid  Code = "committee_invalid"
	CommitteeMismatch Code = "committee_mismatch"
	Contradiction     Code = "contradiction" // validly signed, and against what the client has verified: misbehaviour
)

// Attestations.
const (
	QuorumNotMet     Code = "quorum_not_met"
	NotAttested      Code = "not_attested"          // the attestation does not name the path
	AttestedHeight   Code = "attested_height"       // the attestation is of another height than the proof
	SetMismatch      Code = "attestor_set_mismatch" // a rotation is about another set than the trusted one
	RotationSequence Code = "rotation_sequence"     // a rotation or cancel is not newer than what the client knows
	RotationPending  Code = "rotation_pending"      // another rotation waits for the end of its delay
)
