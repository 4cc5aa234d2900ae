package evidence

import (
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
)

// Sentence says one thing in both languages.
type Sentence struct {
	English string `json:"en"`
	Chinese string `json:"zh"`
}

func say(english, chinese string, args ...any) Sentence {
	return Sentence{fmt.Sprintf(english, args...), fmt.Sprintf(chinese, args...)}
}

// Proven says what follows from the anchors, for people.
func (f Finding) Proven() []Sentence {
	p := f.File.Packet
	said := []Sentence{
		say("Chain %s sent packet %s: its state at height %d, of %s, holds the packet's commitment %s. The packet goes from client %s to client %s and may not be received from %s on.",
			"链 %s 发出了数据包 %s:其高度 %d(%s)的状态中存有该数据包的承诺 %s。数据包由客户端 %s 发往客户端 %s,自 %s 起不得再被接收。",
			f.Source.Name, number(p.Sequence), f.Source.Height.Height, clock(f.Source.Time), hex.EncodeToString(f.Commitment), p.SourceClient, p.DestinationClient, unix(p.Timeout)),
	}
	for _, payload := range p.Payloads {
		if payload.Value.Hash == nil {
			said = append(said, say("Its payload, from port %s to port %s, is the %d bytes in this file (SHA-256 %x).",
				"其载荷由端口 %s 发往端口 %s,即本文件所载的 %d 字节(SHA-256 为 %x)。",
				payload.SourcePort, payload.DestinationPort, len(payload.Value.Bytes), payload.Value.hash()))
			continue
		}
		said = append(said, say("Its payload, from port %s to port %s, is not in this file; it is whatever has the SHA-256 %x.",
			"其载荷由端口 %s 发往端口 %s,本文件未收录载荷内容;凡 SHA-256 为 %x 者即是。",
			payload.SourcePort, payload.DestinationPort, payload.Value.hash()))
	}
	said = append(said, f.outcome()...)
	for _, c := range f.Chains() {
		said = append(said, shownBy(c))
	}
	return said
}

// shownBy says who showed a chain's state to the client of it.
func shownBy(c Chain) Sentence {
	switch a := c.Attestors; {
	case a == nil:
		return say("The state of chain %s was verified by its light client (%s) alone.",
			"链 %s 的状态仅由其轻客户端(%s)验证。", c.Name, c.Light)
	case c.Light == "":
		return say("The state of chain %s is the word of attestors alone, who signed it: %s. At least %d of the set of %d must sign: %s. No signature of the chain itself was looked at.",
			"链 %s 的状态仅凭见证人之言,签名者为:%s。该集合共 %[4]d 名见证人(%[5]s),至少须 %[3]d 名签名。未检查该链自身的任何签名。",
			c.Name, list(a.Signers), a.Needed, len(a.Of), list(a.Of))
	default:
		return say("The state of chain %s was verified twice, with one result: by its light client (%s), and by the signatures of the attestors %s. At least %d of the set of %d must sign: %s.",
			"链 %s 的状态经两重验证且结果一致:其轻客户端(%s),以及见证人 %s 的签名。该集合共 %[5]d 名见证人(%[6]s),至少须 %[4]d 名签名。",
			c.Name, c.Light, list(a.Signers), a.Needed, len(a.Of), list(a.Of))
	}
}

func list(names []string) string { return strings.Join(names, ", ") }

func (f Finding) outcome() []Sentence {
	if f.Destination == nil {
		return nil
	}
	d, p := f.Destination, f.File.Packet
	if f.File.Returned.Outcome == TimedOut {
		return []Sentence{say("Chain %s did not receive it in time: at height %d, of %s, when its time was over, its state holds no receipt.",
			"链 %s 未按时接收该数据包:其高度 %d(%s,已过时限)的状态中没有收据。", d.Name, d.Height.Height, clock(d.Time))}
	}
	received := say("Chain %s received it: its state at height %d, of %s, holds the acknowledgement of packet %s.",
		"链 %s 已接收该数据包:其高度 %d(%s)的状态中存有数据包 %s 的确认。", d.Name, d.Height.Height, clock(d.Time), number(p.Sequence))
	ack := f.File.Returned.Acknowledgements[0]
	answer := say("The application there accepted it: its acknowledgement (SHA-256 %x) is not the universal error.",
		"该链上的应用受理了数据包:其确认(SHA-256 为 %x)不是通用错误确认。", ack.hash())
	if f.Failed {
		answer = say("The application there refused it: the acknowledgement is the universal error.",
			"该链上的应用拒绝了数据包:确认为通用错误确认。")
	}
	return []Sentence{received, answer}
}

// Assumed says what the proofs rest on, and what the file says without proof.
func (f Finding) Assumed() []Sentence {
	said := []Sentence{anchored(f.Source)}
	if f.Destination != nil {
		said = append(said, anchored(*f.Destination))
	}
	for _, c := range f.Chains() {
		if sentence := honest(c); !slices.Contains(said, sentence) {
			said = append(said, sentence)
		}
		if sentence, ok := honestAttestors(c); ok {
			said = append(said, sentence)
		}
	}
	said = append(said,
		say("The clients %s and %s are those that the chains keep of one another: that is on the chains and not in this file.",
			"客户端 %s 与 %s 确为两链互相保存的客户端:此事记于链上,不在本文件中。", f.File.Source.Client, f.File.Destination.Client),
		say("The client updates were handed over at the times that the relayer has noted; each was still within the trusting period by these times. A file made later, with keys that were honest then and are not any more, would look the same.",
			"各次客户端更新的提交时间以中继器的记录为准,按此时间均在信任期内。若日后有人用当时诚实、此后失守的密钥伪造,文件看起来不会有别。"),
		say("The names of the link and of the chains, the time of export, and the transaction ids, block numbers and block times under \"record\" are the relayer's notes; nothing here proves them. The file's own hash shows damage, not forgery: whoever changes a note can compute it anew.",
			"链路与各链的名称、导出时间,以及 “record” 项下的交易号、区块号与区块时间是中继器的记录,本文件不作证明。文件自带的哈希只能发现损坏,不能防伪:改动记录者可重新计算该哈希。"))
	if f.Destination == nil {
		said = append(said, say("That chain %s received the packet is NOT proven: no acknowledgement has been proven to %s yet.",
			"链 %s 是否接收了数据包**未获证明**:尚无确认被证明给链 %s。", f.File.Destination.Chain, f.Source.Name))
	}
	return said
}

func anchored(c Chain) Sentence {
	return say("The anchor %s is chain %s: %s, as of height %d, %s. You named it. %d client updates lead from there.",
		"锚点 %s 代表链 %s:%s,高度 %d,%s。该锚点由您指定;由此经 %d 次客户端更新到达所证状态。",
		c.Anchor, c.Name, c.Trusts.Chain, c.Trusts.Height.Height, clock(c.Trusts.Time), c.Updates)
}

// honest is what the light client of a chain rests on, and where there is none
// what takes its place.
func honest(c Chain) Sentence {
	switch c.Light {
	case "07-tendermint":
		return say("CometBFT: fewer than a third of the validators' power, of each set that is trusted, signed falsely.",
			"CometBFT:每个受信任的验证人集合中,作伪签名者的权重不足三分之一。")
	case "fabric-view":
		return say("Fabric: the peers whose endorsements satisfy the pinned policy did not all lie together; their answer about committed state is believed, blocks are not looked at.",
			"Fabric:满足所固定背书策略的各节点未合谋说谎;采信的是它们对已提交状态的背书回答,不检查区块。")
	case "ethereum-beacon":
		return say("Ethereum: fewer than two thirds of each sync committee signed falsely. Sync committees are not slashed for it.",
			"以太坊:每届同步委员会中作伪签名者不足三分之二。同步委员会作伪不会被罚没。")
	case "":
		return say("Attestors of chain %s: fewer than %d of them signed falsely. If as many lie, or their keys were stolen, what they signed is believed all the same.",
			"链 %s 的见证人:作伪签名者少于 %d 名。若达到此数的见证人说谎,或其密钥被盗,其所签内容仍会被采信。", c.Name, c.Attestors.Needed)
	default:
		return say("A client of type %s: whatever it trusts was honest.", "%s 类型的客户端:其所信任者均诚实。", c.Light)
	}
}

// honestAttestors is what attestors beside a light client change.
func honestAttestors(c Chain) (Sentence, bool) {
	if c.Attestors == nil || c.Light == "" {
		return Sentence{}, false
	}
	return say("For chain %s it is enough that one of the two was honest: the light client's side as said above, or all but %d of the attestors. Only both together could have deceived.",
		"就链 %s 而言,二者有一方诚实即可:上述轻客户端所信任的一方,或作伪见证人不超过 %d 名。唯有二者同时作伪方能欺骗。", c.Name, c.Attestors.Needed-1), true
}

func number(n uint64) string { return strconv.FormatUint(n, 10) }

func clock(t time.Time) string { return t.UTC().Format(time.RFC3339) }

func unix(seconds uint64) string {
	if seconds > 1<<40 {
		return number(seconds)
	}
	return clock(time.Unix(int64(seconds), 0))
}
