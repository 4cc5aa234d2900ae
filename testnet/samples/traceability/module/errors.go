package module

import errorsmod "cosmossdk.io/errors"

// What the module refuses.
var (
	ErrInvalid         = errorsmod.Register(ModuleName, 2, "invalid message")
	ErrUnknownShipment = errorsmod.Register(ModuleName, 3, "unknown shipment")
	ErrKnownShipment   = errorsmod.Register(ModuleName, 4, "shipment is known already")
	ErrNotTheBuyer     = errorsmod.Register(ModuleName, 5, "not the shipment's buyer")
	ErrWrongStatus     = errorsmod.Register(ModuleName, 6, "the shipment's status does not allow this")
)
