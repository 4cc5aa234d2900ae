package fabric

import (
	"io"
	"log"

	"github.com/hyperledger/fabric-sdk-go/pkg/core/logging/api"
)

// silent keeps fabric-sdk-go from writing to standard output. What matters in
// its messages comes back as errors too.
type silent struct{ *log.Logger }

type silentProvider struct{}

func (silentProvider) GetLogger(string) api.Logger { return silent{log.New(io.Discard, "", 0)} }

func (silent) Debug(...any)          {}
func (silent) Debugf(string, ...any) {}
func (silent) Debugln(...any)        {}
func (silent) Info(...any)           {}
func (silent) Infof(string, ...any)  {}
func (silent) Infoln(...any)         {}
func (silent) Warn(...any)           {}
func (silent) Warnf(string, ...any)  {}
func (silent) Warnln(...any)         {}
func (silent) Error(...any)          {}
func (silent) Errorf(string, ...any) {}
func (silent) Errorln(...any)        {}
