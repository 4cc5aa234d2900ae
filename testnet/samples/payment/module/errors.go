package module

import errorsmod "cosmossdk.io/errors"

// Errors that the module answers with.
var (
	ErrInvalid        = errorsmod.Register(ModuleName, 2, "invalid message")
	ErrUnknownOrder   = errorsmod.Register(ModuleName, 3, "unknown order")
	ErrKnownOrder     = errorsmod.Register(ModuleName, 4, "order is known already")
	ErrNotTheApprover = errorsmod.Register(ModuleName, 5, "not the order's approver")
	ErrWrongStatus    = errorsmod.Register(ModuleName, 6, "the order's status does not allow this")
)
