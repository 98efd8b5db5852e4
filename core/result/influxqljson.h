// SPDX-FileCopyrightText: 2026 The Penstock authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result/answerbounds.h"
#include "core/result/responsedecoder.h"

#include <memory>

namespace penstock {

/// The JSON answers of InfluxDB 1.x's /query (epoch=ns), whole or chunked.
///
/// Each fragment has the columns: the series' name, the time, the tags grouped by, the fields. Server messages,
/// statement errors and lines of plain text between the documents become notes; only broken JSON is an Error
/// (Protocol), and what is beyond the bounds.
class InfluxQlJsonDecoder final : public ResponseDecoder
{
public:
    explicit InfluxQlJsonDecoder(const AnswerBounds &bounds = {});
    ~InfluxQlJsonDecoder() override;

    Result<Batch> decode(const QByteArray &bytes) override;
    Result<Batch> finish() override;

private:
    Q_DISABLE_COPY_MOVE(InfluxQlJsonDecoder)

    struct State;
    std::unique_ptr<State> m_state;
};

} // namespace penstock
