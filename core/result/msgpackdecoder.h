// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/answerbounds.h"
#include "core/result/responsedecoder.h"

#include <memory>

namespace penstock {

/// The application/x-msgpack answers of InfluxDB 1.x's /query, whole or chunked: the tables and notes that
/// InfluxQlJsonDecoder makes of the JSON, but floats that are whole stay floats.
///
/// Rows of a series are handed out as they come, also when the answer is one document. Lengths that the answer claims
/// allocate nothing; nesting is bounded. Anything that is not such an answer is an Error (Protocol); rows before it are
/// delivered first.
class MsgpackDecoder final : public ResponseDecoder
{
public:
    explicit MsgpackDecoder(const AnswerBounds &bounds = {});
    ~MsgpackDecoder() override;

    Result<Batch> decode(const QByteArray &bytes) override;
    Result<Batch> finish() override;

private:
    Q_DISABLE_COPY_MOVE(MsgpackDecoder)

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace penstock
