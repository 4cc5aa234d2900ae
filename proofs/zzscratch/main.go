package main
import ("fmt";"os"
"github.com/golang/protobuf/proto"
"github.com/hyperledger/fabric-protos-go/common"
"github.com/hyperledger/fabric-protos-go/msp"
)
func main(){
 for _,f:=range os.Args[1:]{
  b,_:=os.ReadFile(f); var blk common.Block
  if err:=proto.Unmarshal(b,&blk);err!=nil{fmt.Println(f,err);continue}
  fmt.Print(f[len(f)-24:]," n=",blk.Header.GetNumber()," txs=",len(blk.Data.GetData())," md=",len(blk.Metadata.GetMetadata()))
  if len(blk.Metadata.GetMetadata())>0{
   var md common.Metadata; proto.Unmarshal(blk.Metadata.Metadata[0],&md)
   var o common.OrdererBlockMetadata; proto.Unmarshal(md.Value,&o)
   fmt.Print(" sigs=",len(md.Signatures)," lc=",o.LastConfig," valuelen=",len(md.Value))
   for _,s:=range md.Signatures{ var sh common.SignatureHeader; proto.Unmarshal(s.SignatureHeader,&sh); var id msp.SerializedIdentity; proto.Unmarshal(sh.Creator,&id); fmt.Print(" ",id.Mspid," idh=",len(s.IdentifierHeader))}
   if len(blk.Metadata.Metadata)>2{fmt.Printf(" flags=%x",blk.Metadata.Metadata[2])}
  }
  for _,d:=range blk.Data.GetData(){ var e common.Envelope; proto.Unmarshal(d,&e); var p common.Payload; proto.Unmarshal(e.Payload,&p); var ch common.ChannelHeader; proto.Unmarshal(p.GetHeader().GetChannelHeader(),&ch); fmt.Print(" t",ch.Type,"@",ch.ChannelId," sig",len(e.Signature)); var c common.ConfigEnvelope; if ch.Type==1 {proto.Unmarshal(p.Data,&c); fmt.Print(" seq=",c.Config.GetSequence(), " groups=", len(c.Config.ChannelGroup.GetGroups()))}}
  fmt.Println()
 }
}
