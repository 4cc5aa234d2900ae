module github.com/anji-bridge/anji/contracts/proto/gen

go 1.26.0

require (
	github.com/bufbuild/protocompile v0.14.1
	github.com/cosmos/gogoproto v1.7.0
	google.golang.org/protobuf v1.36.12
)

require (
	github.com/google/go-cmp v0.7.0 // indirect
	golang.org/x/sync v0.8.0 // indirect
)
