package app

import (
	sdk "github.com/cosmos/cosmos-sdk/types"
	"github.com/cosmos/cosmos-sdk/x/auth/ante"
	ibcante "github.com/cosmos/ibc-go/v8/modules/core/ante"
)

// anteHandler is the SDK's own chain of checks, followed by ibc-go's, which
// verifies client updates at CheckTx so that a bad one costs no block space.
func (app *App) anteHandler() sdk.AnteHandler {
	k := app.keepers
	return sdk.ChainAnteDecorators(
		ante.NewSetUpContextDecorator(),
		ante.NewExtensionOptionsDecorator(nil),
		ante.NewValidateBasicDecorator(),
		ante.NewTxTimeoutHeightDecorator(),
		ante.NewValidateMemoDecorator(k.account),
		ante.NewConsumeGasForTxSizeDecorator(k.account),
		ante.NewDeductFeeDecorator(k.account, k.bank, nil, nil),
		ante.NewSetPubKeyDecorator(k.account),
		ante.NewValidateSigCountDecorator(k.account),
		ante.NewSigGasConsumeDecorator(k.account, ante.DefaultSigVerificationGasConsumer),
		ante.NewSigVerificationDecorator(k.account, app.txConfig.SignModeHandler()),
		ante.NewIncrementSequenceDecorator(k.account),
		ibcante.NewRedundantRelayDecorator(k.ibc),
	)
}
