package main

import (
	"encoding/hex"
	"errors"
	"fmt"

	storetypes "github.com/cosmos/cosmos-sdk/store/v2/types"

	"github.com/cosmos/cosmos-sdk/codec"
	codectypes "github.com/cosmos/cosmos-sdk/codec/types"
	"github.com/cosmos/cosmos-sdk/runtime"
	"github.com/cosmos/cosmos-sdk/testutil"
	clienttypes "github.com/cosmos/ibc-go/v11/modules/core/02-client/types"
	commitmenttypes "github.com/cosmos/ibc-go/v11/modules/core/23-commitment/types/v2"
	"github.com/cosmos/ibc-go/v11/modules/light-clients/attestations"
)

// testCase is a case of proofs/attestation/attestationtest.
type testCase struct {
	Name       string   `json:"name"`
	Ask        string   `json:"ask"`
	Attestors  []string `json:"attestors"`
	Threshold  uint32   `json:"threshold"`
	Height     uint64   `json:"height,string"`
	Path       string   `json:"path"`
	Value      string   `json:"value"`
	Data       string   `json:"data"`
	Signatures []string `json:"signatures"`
}

const clientID = "attestations-0"

// judge answers nil where the light client accepts the case.
func (c testCase) judge() (refused error) {
	path, err1 := hex.DecodeString(c.Path)
	value, err2 := hex.DecodeString(c.Value)
	data, err3 := hex.DecodeString(c.Data)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	proof := &attestations.AttestationProof{AttestationData: data}
	for _, s := range c.Signatures {
		raw, err := hex.DecodeString(s)
		if err != nil {
			return err
		}
		proof.Signatures = append(proof.Signatures, raw)
	}
	registry := codectypes.NewInterfaceRegistry()
	clienttypes.RegisterInterfaces(registry)
	attestations.RegisterInterfaces(registry)
	cdc := codec.NewProtoCodec(registry)
	key := storetypes.NewKVStoreKey("ibc")
	ctx := testutil.DefaultContext(key, storetypes.NewTransientStoreKey("transient"))
	client := attestations.NewLightClientModule(cdc, clienttypes.NewStoreProvider(runtime.NewKVStoreService(key)))

	latest := c.Height
	if c.Ask == "state" {
		latest = 1
	}
	clientState := cdc.MustMarshal(attestations.NewClientState(c.Attestors, c.Threshold, latest))
	consensusState := cdc.MustMarshal(&attestations.ConsensusState{Timestamp: 1_000_000_000})
	if err := client.Initialize(ctx, clientID, clientState, consensusState); err != nil {
		return err
	}
	// Data that does not decode makes the client panic, which undoes the
	// transaction.
	defer func() {
		if r := recover(); r != nil {
			refused = fmt.Errorf("panic: %v", r)
		}
	}()
	height := clienttypes.NewHeight(0, c.Height)
	switch c.Ask {
	case "state":
		if err := proof.ValidateBasic(); err != nil {
			return err
		}
		if err := client.VerifyClientMessage(ctx, clientID, proof); err != nil {
			return err
		}
		if client.CheckForMisbehaviour(ctx, clientID, proof) {
			return errors.New("misbehaviour")
		}
		client.UpdateState(ctx, clientID, proof)
		return nil
	case "member":
		return client.VerifyMembership(ctx, clientID, height, 0, 0, cdc.MustMarshal(proof), commitmenttypes.NewMerklePath(path), value)
	case "absent":
		return client.VerifyNonMembership(ctx, clientID, height, 0, 0, cdc.MustMarshal(proof), commitmenttypes.NewMerklePath(path))
	}
	return fmt.Errorf("case asks for %q", c.Ask)
}
